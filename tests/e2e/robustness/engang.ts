import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { CHROME_BUILD } from '../build';

export type Engang = Awaited<ReturnType<typeof launchChromium>>;
export type Page = Awaited<ReturnType<Engang['newPage']>>;
declare const chrome: import('webextension-polyfill').Browser;
type Options = Partial<Parameters<typeof launchChromium>[0]>;

/** A key derivation on a busy machine. */
export const SLOW = 30_000;

/** Chromium with the built extension. */
export function startEngang(options: Options = {}): Promise<Engang> {
  return launchChromium({ extension: CHROME_BUILD, ...options });
}

/** An empty folder, gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engang-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Gives a password to the locked vault; what comes of it is for the caller to see. */
export async function givePassword(page: Page, password = MASTER_PASSWORD): Promise<void> {
  await page.fill('Master password', password);
  await page.click('button', 'Unlock');
}

export async function unlock(page: Page): Promise<void> {
  await givePassword(page);
  await page.wait('button', 'Lock', SLOW);
}

export async function lock(page: Page): Promise<void> {
  await page.click('button', 'Lock');
  await page.wait('button', 'Unlock');
}

/** Loads a page of ours anew, and waits until it shows something. */
export async function reload(page: Page): Promise<void> {
  await page.page.reload();
  await page.page.waitForSelector('#app h1');
}

/** Types an account into the form, as a person would. */
export async function addAccount(page: Page, link: string, name: string): Promise<void> {
  await page.click('button', 'Add account');
  await page.fill('Secret or otpauth link', link);
  await page.click('button', 'Add');
  await page.wait('listitem', name);
}

/** The session storage of the extension, as JSON; `{}` where the vault is locked. */
export function sessionOf(page: Page): Promise<string> {
  return page.eval(async () => JSON.stringify(await chrome.storage.session.get()));
}

/** Locks past the extension's own code, whatever the page shows. */
export function forgetSession(page: Page): Promise<void> {
  return page.eval(() => chrome.storage.session.clear());
}
