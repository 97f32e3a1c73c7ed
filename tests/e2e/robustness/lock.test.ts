import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { readDisk } from './disk';
import {
  addAccount,
  type Engang,
  emptyFolder,
  lock,
  type Page,
  reload,
  sessionOf,
  startEngang,
  unlock,
} from './engang';
import { changeTimes, keyIsThere, startObserver, untilKeyIsGone } from './observer';

declare const chrome: import('webextension-polyfill').Browser;

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const LINK = `otpauth://totp/Northwind:anna?secret=${SECRET}`;
const NAME = 'Northwind, anna';

let engang: Engang;
let one: Page;
let two: Page;

beforeAll(async () => {
  engang = await startEngang();
  one = await engang.openExtensionPage('options.html');
  await createVault(one);
  await addAccount(one, LINK, NAME);
  two = await engang.opened(() => one.eval(() => void open(location.href, '', 'popup,width=900,height=800')));
});
afterAll(() => engang.close());

beforeEach(async () => {
  if (await one.has('button', 'Unlock')) await unlock(one);
  for (const page of [one, two]) await page.wait('listitem', NAME);
});

/** Both windows show that they are locked, and no account; nothing is left to open the vault with. */
async function expectLocked() {
  for (const page of [one, two]) {
    await page.wait('button', 'Unlock');
    expect(await page.names('listitem')).toEqual([]);
    expect(await page.eval(() => document.documentElement.outerHTML)).not.toContain('Northwind');
  }
}

const changeSession = (change: { lockAt?: number; seenAt?: number }) => changeTimes(one, change);

const HOUR = 3_600_000;

/** The clock as it stands after the computer slept, or was set. No event tells of it. */
function moveClock(ms: number): void {
  const { now } = Date;
  Date.now = () => now() + ms;
}

/** What the system would say to the worker where it is asked for as many seconds; as it is with null. */
function pretendIdle(state: string | null): void {
  type Query = (seconds: number, done?: (state: string) => void) => Promise<string>;
  const idle = chrome.idle as unknown as { queryState: Query; asItIs?: Query };
  idle.asItIs ??= idle.queryState;
  const answer: Query = async (seconds, done) => {
    const said = seconds === 300 && state ? state : 'active';
    done?.(said);
    return said;
  };
  idle.queryState = state ? answer : idle.asItIs;
}

/** Runs `act` in the worker while both pages are somewhere else, and then its look of every half minute. */
async function inWorkerAlone<A>(act: (arg: A) => void, arg: A, undo: A) {
  const address = await one.url();
  for (const page of [one, two]) await page.goto('about:blank');
  const observer = await startObserver(engang);
  expect(await keyIsThere(observer)).toBe(true);
  const worker = await engang.worker();
  await worker?.evaluate(act as (arg: unknown) => void, arg);
  await worker?.evaluate(() => {
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: { name: string }): void } };
    onAlarm.dispatch({ name: 'look' });
  });
  await untilKeyIsGone(observer, 5_000);
  await worker?.evaluate(act as (arg: unknown) => void, undo);
  await observer.close();
  for (const page of [one, two]) await page.goto(address);
  await expectLocked();
}

async function tellIdle(state: string): Promise<void> {
  const worker = await engang.worker();
  await worker?.evaluate((state) => {
    const { onStateChanged } = chrome.idle as unknown as {
      onStateChanged: { dispatch(state: string): void };
    };
    onStateChanged.dispatch(state);
  }, state);
}

describe('locks every window', () => {
  it('by the button in one of them', async () => {
    await one.click('button', 'Lock');
    await expectLocked();
    expect(await sessionOf(one)).toBe('{}');
  });

  it('by the timer, without anyone doing anything', async () => {
    const lockAt = Date.now() + 2_000;
    await changeSession({ lockAt });
    await one.wait('listitem', NAME);
    await expectLocked();
    expect(Date.now()).toBeGreaterThanOrEqual(lockAt);
    await one.page.waitForFunction(async () => !(await chrome.storage.session.get('session')).session);
  });

  it('by the clock set back', async () => {
    await changeSession({ seenAt: Date.now() + 3_600_000, lockAt: Date.now() + 4_200_000 });
    await expectLocked();
  });

  it('with the system', async () => {
    await tellIdle('locked');
    await expectLocked();
    expect(await sessionOf(one)).toBe('{}');
  });

  it.each([
    ['slept for eight hours', 8 * HOUR],
    ['had its clock set back by two minutes', -120_000],
  ])(
    'when the computer %s: the codes are gone within two seconds, and the key from memory',
    async (_, ms) => {
      await sleep(1_100); // each page has looked at the clock once
      const at = Date.now();
      await Promise.all([one, two].map((page) => page.eval(moveClock, ms)));
      await one.page.waitForFunction(() => !document.querySelector('[data-code]'), { polling: 50 });
      expect(Date.now() - at).toBeLessThan(2_000);
      await expectLocked();
      expect(await sessionOf(one)).toBe('{}');
      for (const page of [one, two]) await reload(page);
    },
  );

  it.each([
    ['slept for eight hours', 8 * HOUR],
    ['had its clock set back by two minutes', -120_000],
  ])('when the computer %s and no page is open', (_, ms) => inWorkerAlone(moveClock, ms, -ms));

  it.each(['idle', 'locked'])('when the system turns out to be %s, though nothing told', (state) =>
    inWorkerAlone<string | null>(pretendIdle, state, null),
  );

  it('by the keyboard command', async () => {
    await engang.command('lock');
    await expectLocked();
    expect(await sessionOf(one)).toBe('{}');
  });

  it('when the last window closes, and the browser goes on without one', async () => {
    const other = await startEngang();
    const page = await other.openExtensionPage('options.html');
    await createVault(page);
    const worker = await other.worker();
    const held = () => worker?.evaluate(async () => 'session' in (await chrome.storage.session.get()));
    expect(await held()).toBe(true);
    for (const each of await other.browser.pages()) await each.close();
    await expect.poll(held, { timeout: 5_000 }).toBe(false);
    await other.close();
  });

  it('not when the system is idle for less than was chosen', async () => {
    await tellIdle('idle');
    await reload(one);
    await one.wait('listitem', NAME);
  });

  it('not with the system where that is switched off', async () => {
    const kept = async (wanted: boolean) => {
      await one.click('checkbox', 'Lock when the computer is locked');
      const read = () => one.eval(async () => (await chrome.storage.local.get('settings')).settings);
      await expect.poll(read).toMatchObject({ lockWithSystem: wanted });
    };
    await kept(false);
    await tellIdle('locked');
    await reload(one);
    await one.wait('listitem', NAME);
    await kept(true);
  });
});

it('use puts the timer back to where it starts, and no use does not', async () => {
  const lockAt = Date.now() + 60_000;
  await changeSession({ lockAt });
  await reload(one);
  await one.wait('listitem', NAME);
  expect(JSON.parse(await sessionOf(one)).times.lockAt).toBe(lockAt);
  await one.press('ArrowDown');
  await one.page.waitForFunction(
    async (lockAt) =>
      ((await chrome.storage.session.get('times')).times as { lockAt: number }).lockAt > lockAt,
    {},
    lockAt,
  );
});

it('is locked after the browser was closed and started again', async () => {
  const profile = await emptyFolder();
  const first = await startEngang({ profile });
  const page = await first.openExtensionPage('options.html');
  await createVault(page);
  await addAccount(page, LINK, NAME);
  await first.close();

  const second = await startEngang({ profile });
  const again = await second.openExtensionPage('options.html');
  await again.wait('button', 'Unlock');
  expect(await sessionOf(again)).toBe('{}');
  await unlock(again);
  expect(await again.names('listitem')).toContain(NAME);
  await second.close();
});

it('keeps no password in memory, and nothing secret on disk in the clear', async () => {
  const kept = await one.eval(async () => ({
    session: await chrome.storage.session.get(),
    local: await chrome.storage.local.get(),
    web: { ...localStorage, ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(kept.databases.filter((name) => !name?.startsWith('__dbnames'))).toEqual(['engang']);
  const { vaultKey } = kept.session.session as { vaultKey: string };
  expect(vaultKey).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(kept.session.session as object).sort()).toEqual(['vaultId', 'vaultKey']);
  expect(Object.keys(kept.session.times as object).sort()).toEqual(['lockAt', 'seenAt']);
  expect(JSON.stringify(kept.session)).not.toContain(MASTER_PASSWORD);
  const onDisk = JSON.stringify([kept.local, kept.web, await readDisk(one)]);
  for (const secret of [MASTER_PASSWORD, SECRET, 'Northwind', vaultKey]) expect(onDisk).not.toContain(secret);

  const { session } = await two.eval(() => chrome.storage.session.get());
  expect(session).toEqual(kept.session.session);
  await lock(one);
});
