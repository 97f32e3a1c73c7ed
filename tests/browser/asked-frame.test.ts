import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskedFrame } from '../../lib/browser/asked-frame';
import { fakeLocks } from './locks';
import { fakeExtension } from './storage';

type Listener = (event: never) => unknown;
const event = () => {
  const listeners: Listener[] = [];
  const fire = (value: unknown) => Promise.all(listeners.map((listener) => listener(value as never)));
  return { addListener: (listener: Listener) => void listeners.push(listener), fire };
};

/** A browser whose user answers when the test says so. */
function startBrowser() {
  const fake = fakeExtension();
  const [onAdded, onAlarm, onStartup] = [event(), event(), event()];
  const granted = new Set<string>();
  let answered: (allowed: boolean) => void = () => {};
  let popupLives = true;
  const permissions = {
    onAdded,
    request: ({ origins: [origin = ''] }: { origins: string[] }) =>
      new Promise<boolean>((done) => {
        answered = (allowed) => {
          if (allowed) granted.add(origin);
          if (popupLives) done(allowed);
        };
      }),
    remove: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.delete(each)),
    getAll: async () => ({ origins: [...granted] }),
  };
  Object.assign(fake.browser, {
    permissions,
    alarms: { create: vi.fn(), clear: vi.fn(async () => true), onAlarm },
    runtime: { getURL: () => 'chrome-extension://engang/', onStartup },
  });
  const answer = (allowed: boolean) => {
    answered(allowed);
    return allowed ? onAdded.fire({ origins: [...granted] }) : Promise.resolve([]);
  };
  /** The browser's question closed it. */
  const closePopup = () => {
    popupLives = false;
    locks.closeFirstPage();
  };
  return { fake, granted, answer, closePopup, onAdded, onAlarm, onStartup };
}

let world: ReturnType<typeof startBrowser>;
let locks: ReturnType<typeof fakeLocks>;
let fills: string[];

/** The list, and not the script: the browser drops that with every update. */
const beReadyOn = (origin: string) => world.fake.browser.storage.local.set({ 'ready-sites': [origin] });

const wishFor = (until: number) =>
  world.fake.browser.storage.session.set({ 'ready-wish': { origin: ORIGIN, until } });

/** The module as another context of the extension would load it. */
async function context(): Promise<typeof import('../../lib/browser/asked-frame')> {
  vi.resetModules();
  return import('../../lib/browser/asked-frame');
}

const ORIGIN = 'https://pay.example';
const asked = (until = Date.now() + 60_000): AskedFrame => ({
  ...{ accountId: 'account-1', tabId: 3, origin: ORIGIN, site: 'havn.example', until },
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function startBackground(needed = false) {
  const background = await context();
  background.onFrameAllowed(async ({ origin }) => {
    fills.push(`background ${origin}`);
    return needed;
  });
}

async function startPopup() {
  const popup = await context();
  await popup.holdFrames();
  const ask = (what = asked()) =>
    popup.whenAllowed(what, async () => {
      fills.push('popup');
      await popup.giveBackFrames();
      return 'filled' as const;
    });
  return { popup, ask };
}

beforeEach(() => {
  world = startBrowser();
  locks = fakeLocks();
  fills = [];
  vi.doMock('../../lib/browser/extension', () => world.fake);
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

describe('a frame that was asked for', () => {
  it('is filled by the popup where that lives, and only by it', async () => {
    await startBackground();
    const { ask } = await startPopup();
    const outcome = ask();
    void world.answer(true);
    expect(await outcome).toBe('filled');
    world.closePopup();
    await settled();
    expect(fills).toEqual(['popup']);
    expect([...world.granted]).toEqual([]);
    expect(world.fake.stored()).toEqual({});
  });

  it('is filled by the background where the question closed the popup', async () => {
    await startBackground();
    const { ask } = await startPopup();
    void ask();
    world.closePopup();
    await world.answer(true);
    expect(fills).toEqual([`background ${ORIGIN}`]);
    expect([...world.granted]).toEqual([]);
    expect(world.fake.stored()).toEqual({});
  });

  it('is filled by no one where the popup is closed while it fills', async () => {
    await startBackground();
    const { popup } = await startPopup();
    void popup.whenAllowed(asked(), () => new Promise(() => {}));
    void world.answer(true);
    await settled();
    world.closePopup();
    await settled();
    expect(fills).toEqual([]);
    await world.onAlarm.fire({ name: 'asked-frame' });
    await settled();
    expect([...world.granted]).toEqual([]);
    expect(world.fake.stored()).toEqual({});
  });

  it('is left alone where the answer is no', async () => {
    await startBackground();
    const { ask } = await startPopup();
    const outcome = ask();
    await world.answer(false);
    expect(await outcome).toBe('denied');
    expect(fills).toEqual([]);
    expect(world.fake.stored()).toEqual({});
  });

  it('is given back unfilled where the answer came too late', async () => {
    await startBackground();
    const { ask } = await startPopup();
    void ask(asked(Date.now() - 1));
    world.closePopup();
    await world.answer(true);
    expect(fills).toEqual([]);
    expect([...world.granted]).toEqual([]);
  });

  it('is not filled for another permission that was granted meanwhile', async () => {
    await startBackground();
    const { ask } = await startPopup();
    void ask();
    world.closePopup();
    await world.onAdded.fire({ origins: ['https://third.example/*'] });
    await world.onAdded.fire({ permissions: ['clipboardRead'] });
    expect(fills).toEqual([]);
  });

  it('stays ours while the user is asked for the field, and is given back by the alarm', async () => {
    await startBackground(true);
    const { ask } = await startPopup();
    void ask();
    world.closePopup();
    await world.answer(true);
    expect(fills).toHaveLength(1);
    expect([...world.granted]).toEqual([`${ORIGIN}/*`]);
    await world.onAlarm.fire({ name: 'another' });
    await settled();
    expect([...world.granted]).toHaveLength(1);
    await world.onAlarm.fire({ name: 'asked-frame' });
    await settled();
    expect([...world.granted]).toEqual([]);
  });

  it('is not given back where Engang is ready on that site', async () => {
    await beReadyOn(ORIGIN);
    const { ask } = await startPopup();
    const outcome = ask();
    void world.answer(true);
    expect(await outcome).toBe('filled');
    expect([...world.granted]).toEqual([`${ORIGIN}/*`]);
  });

  it('means nothing any more once it is forgotten', async () => {
    await startBackground();
    const { popup, ask } = await startPopup();
    void ask();
    world.closePopup();
    await popup.forgetAskedFrame();
    await world.answer(true);
    expect(fills).toEqual([]);
  });
});

describe('a yes that comes late', () => {
  it.each([true, false])('is given back, where the popup lives: %s', async (lives) => {
    await startBackground();
    const { ask } = await startPopup();
    const outcome = ask();
    if (!lives) world.closePopup();
    await world.onAlarm.fire({ name: 'asked-frame' });
    await settled();
    await world.answer(true);
    await settled();
    expect([fills, [...world.granted]]).toEqual([[], []]);
    if (lives) expect(await outcome).toBe('taken');
  });

  it('to being ready on a site is given back', async () => {
    await startBackground();
    await wishFor(Date.now() - 1);
    world.granted.add(`${ORIGIN}/*`);
    await world.onAdded.fire({ origins: [`${ORIGIN}/*`] });
    expect([...world.granted]).toEqual([]);
  });

  it.each([
    ['is wished for', () => wishFor(Date.now() + 1_000)],
    ['is ready', () => beReadyOn(ORIGIN)],
    ['is on loan', () => world.fake.browser.storage.session.set({ [`frame-loan ${ORIGIN}`]: true })],
  ])('takes nothing away that %s', async (_, needed) => {
    await startBackground();
    await needed();
    const both = [`${ORIGIN}/*`, 'https://third.example/*'];
    for (const each of both) world.granted.add(each);
    await world.onAdded.fire({ origins: both });
    expect([...world.granted]).toEqual([`${ORIGIN}/*`]);
  });
});

it('ends the wish to be ready, which a question without an answer left', async () => {
  await wishFor(Date.now() + 60_000);
  const { popup } = await startPopup();
  void popup.whenAllowed(asked(), () => new Promise(() => {}));
  await settled();
  expect(Object.keys(world.fake.stored())).toEqual(['asked-frame', `frame-loan ${ORIGIN}`]);
});

it('gives back at the start what the browser kept, but for sites where Engang is ready', async () => {
  await startBackground();
  world.granted.add('https://ready.example/*').add('https://left.example/*');
  await beReadyOn('https://ready.example');
  await world.onStartup.fire(undefined);
  await settled();
  expect([...world.granted]).toEqual(['https://ready.example/*']);
});
