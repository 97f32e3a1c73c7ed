import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askAndFillFrame, askedFrame, fillAllowedFrame } from '../../lib/actions/fill-frame';
import type { Frame } from '../../lib/browser/inject';
import type { Account } from '../../lib/otp/account';
import { fakeTabLocks } from '../browser/tab-locks';
import { NOW, newVault } from '../vault/quick';
import { field, frame, sure } from './frames';

const SITE = 'https://havn.example';
const PAY = 'https://pay.example';

/** A tab with a page, its frames, and a browser whose user lets us in or not. */
const tab = vi.hoisted(() => ({
  url: '',
  frames: [] as unknown[],
  takes: true,
  allows: true as boolean | 'taken',
  typed: [] as string[],
  copied: [] as string[],
  givenBack: 0,
}));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/tab', () => ({
  tabWith: async (id: number) => ({ id, windowId: 1, url: tab.url }),
}));
vi.mock('../../lib/browser/clipboard', () => ({
  copyAndClear: async (digits: string) => tab.copied.push(digits) > 0,
}));
vi.mock('../../lib/browser/inject', () => ({
  enterFrames: async () => tab.frames,
  typeInFrame: async (_: number, frameId: number, fields: number[]) => {
    tab.typed.push(`${frameId}: ${fields}`);
    return tab.takes ? 'held' : 'refused';
  },
  leaveFrames: async () => undefined,
}));
vi.mock('../../lib/browser/asked-frame', () => ({
  whenAllowed: async (_: unknown, use: () => Promise<unknown>) => {
    if (tab.allows === 'taken') return 'taken';
    return tab.allows ? use() : 'denied';
  },
  giveBackFrames: async () => {
    tab.givenBack++;
  },
}));

const page = (): Frame => frame(SITE, [], { frames: [{ src: PAY, width: 400, height: 300 }] });
const inside = (items: Parameters<typeof frame>[1], frameId = 3): Frame =>
  frame(PAY, items, { frameId, ancestors: [SITE] });
const asked = askedFrame({ accountId: 'a', tabId: 1, origin: PAY, site: 'havn.example' }, NOW);
const options = { onWait: () => {} };

async function counting(sites = ['havn.example']) {
  const { vault } = await newVault();
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const otp = { type: 'hotp', secret, algorithm: 'SHA1', digits: 6, counter: '5' } as const;
  const account: Account = { id: 'a', issuer: 'Havn', label: 'ida', otp, sites, addedAt: NOW };
  await vault.change(() => [account], NOW);
  const now = async () => (await vault.read()).accounts[0] as Account;
  const counter = async () => ((await now()).otp as typeof otp).counter;
  return { vault, account, now, counter };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeTabLocks() });
  const frames = [page(), inside([sure(2)])];
  Object.assign(tab, {
    url: `${SITE}/mfa`,
    frames,
    takes: true,
    allows: true,
    typed: [],
    copied: [],
    givenBack: 0,
  });
});

describe('a frame of another host', () => {
  it('is filled, given back, and not remembered', async () => {
    const { vault, account, now } = await counting();
    const outcome = await askAndFillFrame(vault, account, asked, options);
    expect(outcome).toMatchObject({ did: 'filled', host: 'pay.example', moved: { to: '6' } });
    expect(tab.typed).toEqual(['3: 2']);
    expect(tab.givenBack).toBe(1);
    expect((await now()).sites).toEqual(['havn.example']);
  });

  it('teaches the account the page around it, where the user confirmed that', async () => {
    const { vault, account, now } = await counting([]);
    await askAndFillFrame(vault, account, asked, options);
    expect((await now()).sites).toEqual(['havn.example']);
  });

  it('is the surest of two', async () => {
    const { vault, account } = await counting();
    tab.frames = [page(), inside([field(0, ['Kode'])]), inside([sure(4)], 8)];
    await askAndFillFrame(vault, account, asked, options);
    expect(tab.typed).toEqual(['8: 4']);
  });

  it('is asked about where it is not sure, stays ours meanwhile, and takes what was chosen', async () => {
    const { vault, account, counter } = await counting();
    tab.frames = [page(), inside([field(0, ['Sikkerhedskode'])])];
    const outcome = await askAndFillFrame(vault, account, asked, options);
    if (outcome.did !== 'ask' || outcome.because !== 'field') throw new Error(outcome.did);
    expect([tab.typed, tab.givenBack, await counter()]).toEqual([[], 0, '5']);
    const [chosen] = outcome.choices;
    if (!chosen) throw new Error('nothing to choose');
    expect(await fillAllowedFrame(vault, account, asked, { ...options, chosen })).toMatchObject({
      did: 'filled',
    });
    expect([tab.typed, tab.givenBack]).toEqual([['3: 0'], 1]);
  });

  it('that refuses is reported so: the same code is copied', async () => {
    const { vault, account, counter } = await counting();
    tab.takes = false;
    const outcome = await askAndFillFrame(vault, account, asked, options);
    expect(outcome).toMatchObject({ did: 'copied', because: 'refused', digits: '254676' });
    expect([tab.copied, await counter(), tab.givenBack]).toEqual([['254676'], '6', 1]);
  });

  it('without a field is reported so', async () => {
    const { vault, account } = await counting();
    tab.frames = [page(), inside([])];
    expect(await askAndFillFrame(vault, account, asked, options)).toMatchObject({
      did: 'copied',
      because: 'no_field',
    });
    expect([tab.typed, tab.givenBack]).toEqual([[], 1]);
  });

  it.each([
    ['the browser does not let us in', { allows: false }, 'not_let_in'],
    ['the background did it', { allows: 'taken' }, 'cancelled'],
    ['the page went elsewhere', { url: 'https://evil.example/' }, 'cancelled'],
  ])('takes no code where %s', async (_, changes, did) => {
    Object.assign(tab, changes);
    const { vault, account, counter } = await counting();
    expect(await askAndFillFrame(vault, account, asked, options)).toMatchObject({ did });
    expect([tab.typed, tab.copied, await counter()]).toEqual([[], [], '5']);
  });
});
