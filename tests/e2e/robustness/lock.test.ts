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

/** Changes the session that is stored, past the extension's own code. */
const changeSession = (change: { lockAt?: number; seenAt?: number }) =>
  one.eval(async (change) => {
    const { times } = await chrome.storage.session.get('times');
    await chrome.storage.session.set({ times: { ...(times as object), ...change } });
  }, change);

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
    await engang.worker().then((worker) =>
      worker?.evaluate(() => {
        const { onStateChanged } = chrome.idle as unknown as {
          onStateChanged: { dispatch(state: string): void };
        };
        onStateChanged.dispatch('locked');
      }),
    );
    await expectLocked();
    expect(await sessionOf(one)).toBe('{}');
  });

  it('not when the system is merely idle', async () => {
    await engang.worker().then((worker) =>
      worker?.evaluate(() => {
        const { onStateChanged } = chrome.idle as unknown as {
          onStateChanged: { dispatch(state: string): void };
        };
        onStateChanged.dispatch('idle');
      }),
    );
    await reload(one);
    await one.wait('listitem', NAME);
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
  expect(await again.names('listitem')).toEqual([NAME]);
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
