import { setTimeout as sleep } from 'node:timers/promises';
import type { Engang, Page } from './engang';

declare const chrome: import('webextension-polyfill').Browser;

/** A page of the extension on which nothing of it runs: it looks into memory, and ends no session itself. */
export async function startObserver(engang: Engang): Promise<Page> {
  return engang.openExtensionPage('manifest.json');
}

/** Whether the key of the vault lies in memory, whatever the time. */
export const keyIsThere = (observer: Page): Promise<boolean> =>
  observer.eval(async () => 'session' in (await chrome.storage.session.get('session')));

/** Waits until the key is gone, and gives the time then. Asked from outside: a page behind another has slow timers. */
export async function untilKeyIsGone(observer: Page, patience: number): Promise<number> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) {
    if (!(await keyIsThere(observer))) return Date.now();
  }
  throw new Error(`the key is in memory after ${patience} ms`);
}

/** Changes the session that is stored, past the extension's own code. */
export const changeTimes = (page: Page, change: { lockAt?: number; seenAt?: number }) =>
  page.eval(async (change) => {
    const { times } = await chrome.storage.session.get('times');
    await chrome.storage.session.set({ times: { ...(times as object), ...change } });
  }, change);
