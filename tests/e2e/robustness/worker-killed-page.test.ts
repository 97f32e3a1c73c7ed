import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { secretBytes } from '../../../lib/otp/secret';
import { bareCode, createVault, restoreBackup, saveBackup } from '../../journey/main-job.mjs';
import { hotp } from '../../practice/otp.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { type Engang, type Page, SLOW, startEngang } from './engang';
import { workerStopper } from './worker';

declare const chrome: import('webextension-polyfill').Browser;

let site: Awaited<ReturnType<typeof startPractice>>;
let downloads: string;
let engang: Engang;
/** The site's set-up page, where the field for the code is. */
let tab: Page;
/** The full page of ours, in a tab behind it. */
let page: Page;
/** What the site's counter gives, from 0 on. */
let codes: string[];
let worker: Awaited<ReturnType<typeof workerStopper>>;

beforeAll(async () => {
  site = await startPractice();
  downloads = await mkdtemp(join(tmpdir(), 'engang-'));
  engang = await startEngang({ downloads });
  tab = await practicePages(site.url, { query: 'kind=hotp' }).openSetup(engang);
  const key = Buffer.from(secretBytes((await tab.text('#secret')).replaceAll(' ', '')));
  codes = Array.from({ length: 99 }, (_, counter) => hotp(key, counter));
  page = await engang.openExtensionPage('options.html');
  worker = await workerStopper(page);
  await createVault(page);
  const popup = await engang.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.click('button', 'Add');
  await popup.wait('button', 'Fill code');
  await popup.close();
});
afterAll(async () => {
  await engang.close();
  await site.close();
  await rm(downloads, { recursive: true });
});

beforeEach(() => tab.page.bringToFront());

const held = () => tab.eval(() => document.querySelector<HTMLInputElement>('input[name=code]')?.value ?? '');
const counterOf = async (popup: Page) => codes.indexOf(await bareCode(popup));

async function emptyField() {
  await tab.eval(() => document.querySelector<HTMLFormElement>('form:has(input[name=code])')?.reset());
}

/** Waits until nothing is typed any more. */
async function settledField(): Promise<string> {
  for (let before = await held(); ; ) {
    await sleep(400);
    const now = await held();
    if (now === before) return now;
    before = now;
  }
}

describe('a scan', () => {
  it.each([0, 50, 200])('finds what is there when the worker is killed after %i ms', async (ms) => {
    const popup = await engang.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await sleep(ms);
    await worker.stop();
    await popup.see('Found on 127.0.0.1', SLOW);
    await popup.close();
  });
});

describe('a fill by the popup', () => {
  it.each([0, 30, 80, 150])('gives one code when the worker is killed after %i ms', async (ms) => {
    await emptyField();
    const popup = await engang.openPopup(tab);
    await popup.wait('button', 'Fill code');
    const before = await counterOf(popup);
    await popup.click('button', 'Fill code');
    await sleep(ms);
    await worker.stop();
    await popup.see('Code filled on 127.0.0.1', SLOW);
    expect(await held()).toBe(codes[before]);
    expect(await counterOf(popup)).toBe(before + 1);
    await popup.close();
  });

  it.each([0, 8, 16, 30])('gives one code or none when the popup closes after %i ms', async (ms) => {
    await emptyField();
    const popup = await engang.openPopup(tab);
    await popup.wait('button', 'Fill code');
    const before = await counterOf(popup);
    const closed = new Promise((done) => popup.page.once('close', done));
    await popup.eval((ms) => {
      document.querySelector<HTMLElement>('button[aria-label="Fill code"]')?.click();
      setTimeout(close, ms);
    }, ms);
    await closed;
    await expectOneOrNone(before);
  });
});

/** A fill was cut short: the field holds the one code or none, the counter moved once at most, and a fill works. */
async function expectOneOrNone(before: number) {
  const filled = await settledField();
  const popup = await engang.openPopup(tab);
  await popup.wait('button', 'Fill code');
  const after = await counterOf(popup);
  expect(['', codes[before]]).toContain(filled);
  expect([before, before + 1]).toContain(after);
  if (filled) expect(after).toBe(before + 1);

  await emptyField();
  await popup.click('button', 'Fill code');
  await popup.see('Code filled on 127.0.0.1', SLOW);
  expect(await held()).toBe(codes[after]);
  expect(await counterOf(popup)).toBe(after + 1);
  await popup.close();
}

describe('a backup', () => {
  it('is saved whole when the worker is killed over and over', async () => {
    await page.page.bringToFront();
    let saved = false;
    const saving = saveBackup(page, downloads).finally(() => {
      saved = true;
    });
    const killing = (async () => {
      for (; !saved; await sleep(100)) await worker.stop();
    })();
    const [path] = await Promise.all([saving, killing]);
    await expectOpens(path);
    await rm(path);
  });

  it('is not there at all when the page is closed half way, and is saved the next time', async () => {
    const other = await engang.openExtensionPage('options.html');
    const cut = saveBackup(other, downloads).catch(() => null);
    await other.see(/Encrypting|Opening it again/);
    await other.close();
    expect(await cut).toBeNull();
    expect(await readdir(downloads)).toEqual([]);

    await page.page.bringToFront();
    await expectOpens(await saveBackup(page, downloads));
  });

  async function expectOpens(path: string) {
    await restoreBackup(page, path);
    await page.see('0 accounts were added.', SLOW);
  }
});

// Last: a worker that was asked something through its own session does not come back from `worker.stop`.
describe('a fill by the shortcut', () => {
  it.each([0, 10, 15, 20, 40])('gives one code or none when the worker is killed after %i ms', async (ms) => {
    await emptyField();
    const popup = await engang.openPopup(tab); // grants activeTab, as a real key press would
    await popup.wait('button', 'Fill code');
    const before = await counterOf(popup);
    await wakeWorker(popup);
    await popup.close();
    engang.command('fill-code').catch(() => {}); // never answered when the worker is gone first
    await sleep(ms);
    await engang.killWorker();
    await expectOneOrNone(before);
  });

  it('works afterwards', async () => {
    await emptyField();
    const popup = await engang.openPopup(tab);
    await popup.wait('button', 'Fill code');
    const before = await counterOf(popup);
    await wakeWorker(popup);
    await popup.close();
    await engang.command('fill-code');
    await tab.page.waitForFunction(
      (code) => document.querySelector<HTMLInputElement>('input[name=code]')?.value === code,
      {},
      codes[before],
    );
  });

  /** Any message starts a stopped worker. */
  const wakeWorker = (popup: Page) => popup.eval(() => chrome.runtime.sendMessage({}).catch(() => {}));
});
