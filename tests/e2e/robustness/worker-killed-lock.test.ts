import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { hotp, stepAt } from '../../practice/otp.mjs';
import { tell, times } from '../../proof/figures';
import { addAccount, type Engang, lock, type Page, startEngang, unlock } from './engang';
import { changeTimes, keyIsThere, startObserver, untilKeyIsGone } from './observer';
import { workerStopper } from './worker';

declare const chrome: import('webextension-polyfill').Browser;

const KEY = 'engang kills: secret';
const SECRET = 'MVXGOYLOM4QGW2LMNRZTUIDTMVRXEZLU';
const NAME = 'Northwind, anna';
const KILLS = times(24, 500);
/** Every so many kills the vault is locked by its button, and as often its time runs out; the rest of the time it is used. */
const EVERY = 12;
const LATE = 35_000;

let engang: Engang;
let page: Page;
let observer: Page;
let worker: Awaited<ReturnType<typeof workerStopper>>;

beforeAll(async () => {
  engang = await startEngang();
  observer = await startObserver(engang);
  page = await engang.openExtensionPage('options.html');
  worker = await workerStopper(observer);
  await createVault(page);
  await addAccount(page, `otpauth://totp/Northwind:anna?secret=${SECRET}`, NAME);
});
afterAll(() => engang.close());

/** Wakes the worker by a message that it does not answer, and stops it up to 60 ms later. */
async function kill() {
  const woken = observer.eval(() =>
    chrome.runtime.sendMessage({ to: 'nobody' }).then(
      () => {},
      () => {},
    ),
  );
  await sleep(Math.random() * 60);
  await worker.stop();
  await woken;
}

/** The code on the page is the one of its moment, or of the second before, as it is drawn once a second. */
async function expectRightCode() {
  const shown = await page.eval(() => ({
    code: document.querySelector<HTMLElement>('[data-code]')?.dataset.code,
    at: Date.now(),
  }));
  const right = [shown.at, shown.at - 1_100].map((at) => hotp(Buffer.from(KEY), stepAt(at, 30)));
  expect(right).toContain(shown.code);
}

/** The time of the session runs out in a moment. Gives how late the key was gone. */
async function runOut(): Promise<number> {
  const lockAt = Date.now() + 200 + Math.random() * 800;
  await changeTimes(observer, { lockAt });
  await kill();
  return (await untilKeyIsGone(observer, LATE + 5_000)) - lockAt;
}

it('loses no lock, shows no wrong code and is never late, however often the worker is stopped', async (test) => {
  let [locked, ranOut, latest] = [0, 0, 0];
  for (let round = 1; worker.stopped() < KILLS; round++) {
    if (round % EVERY === 0) {
      await lock(page);
      await kill();
      expect(await keyIsThere(observer)).toBe(false);
      expect(await page.has('button', 'Unlock')).toBe(true);
      locked++;
    } else if (round % EVERY === EVERY / 2) {
      latest = Math.max(latest, await runOut());
      await page.wait('button', 'Unlock');
      ranOut++;
    } else {
      await kill();
      await expectRightCode();
      expect(await keyIsThere(observer)).toBe(true);
      continue;
    }
    expect(await page.eval(() => document.querySelectorAll('[data-code]').length)).toBe(0);
    await unlock(page);
    await page.wait('listitem', NAME);
  }
  expect(latest).toBeLessThan(LATE);
  expect(Math.min(locked, ranOut)).toBeGreaterThan(0);
  tell(
    test,
    `${worker.stopped()} stops: ${locked} locks and ${ranOut} times run out, at most ${(latest / 1000).toFixed(1)} s late`,
  );
}, 1_800_000);

it('is not late where no page is open, the worker is stopped, and the alarm for the time itself is lost', async (test) => {
  let latest = 0;
  for (let round = 0; round < times(1, 8); round++) {
    if (await page.has('button', 'Unlock')) await unlock(page);
    await page.goto('about:blank');
    const lockAt = Date.now() + 1_000;
    await changeTimes(observer, { lockAt });
    await sleep(300); // the worker has heard of it, and set its alarm
    await observer.eval(() => chrome.alarms.clear('lock'));
    await kill();
    latest = Math.max(latest, (await untilKeyIsGone(observer, LATE + 5_000)) - lockAt);
    await page.goto(`chrome-extension://${engang.extensionId}/options.html`);
    await page.wait('button', 'Unlock');
  }
  expect(latest).toBeGreaterThan(0);
  expect(latest).toBeLessThan(LATE);
  tell(test, `at most ${(latest / 1000).toFixed(1)} s late`);
}, 600_000);
