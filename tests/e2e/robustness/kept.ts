import type { Page } from './engang';

declare const chrome: import('webextension-polyfill').Browser;

/** What lies beside the vault, in storage.local, with the second copy or without. As JSON. */
export function keptBeside(page: Page, withCopy = false): Promise<string> {
  return page.eval(async (all) => {
    const kept = await chrome.storage.local.get();
    const { secondHeader, secondRevision, ...others } = kept;
    return JSON.stringify(all ? kept : others);
  }, withCopy);
}

/** Puts this in the place of all that lies there. */
export function writeBeside(page: Page, kept: string): Promise<void> {
  return page.eval(async (text) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(JSON.parse(text));
  }, kept);
}

/** Waits until the second copy holds the newest revision that was seen. */
export function secondCopy(page: Page): Promise<void> {
  return page.eval(async () => {
    for (const until = Date.now() + 15_000; ; ) {
      const { secondHeader, seenState } = (await chrome.storage.local.get()) as Record<
        string,
        { number: number } | undefined
      >;
      if (seenState && secondHeader && secondHeader.number >= seenState.number) return;
      if (Date.now() > until) throw new Error('no second copy came');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** Waits for the second copy, so that none comes later, and removes it. */
export async function forgetCopy(page: Page): Promise<void> {
  await secondCopy(page);
  await page.eval(() => chrome.storage.local.remove(['secondHeader', 'secondRevision']));
}
