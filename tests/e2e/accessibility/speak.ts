import type { Shown } from '../languages/screens';

declare const chrome: import('webextension-polyfill').Browser;

/** Has the screen as it stands speak another language, as the choice in the settings does. */
export async function speak({ page, eval: run }: Shown, language: string): Promise<void> {
  await run(async (code: string) => {
    const [memory, disk] = await Promise.all([
      chrome.storage.session.get('shared-settings'),
      chrome.storage.local.get('settings'),
    ]);
    const shared = memory['shared-settings'];
    if (shared) await chrome.storage.session.set({ 'shared-settings': { ...shared, language: code } });
    else await chrome.storage.local.set({ settings: { ...(disk.settings as object), language: code } });
  }, language);
  await page.waitForFunction((code: string) => document.documentElement.lang === code, {}, language);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
