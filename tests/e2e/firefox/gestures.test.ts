import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';

declare const chrome: import('webextension-polyfill').Browser;

const CODE = /^\d{6}$/;
const SLOW = { timeout: 15_000 };

describe('key and context menu in Firefox', () => {
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let site: Awaited<ReturnType<typeof startPractice>>;
  let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;
  let tab: Awaited<ReturnType<typeof driver.newPage>>;

  beforeAll(async () => {
    site = await startPractice();
    driver = await launchFirefox({ extension: FIREFOX_BUILD });
    page = await driver.openExtensionPage('options.html');
    await createVault(page);
    tab = await driver.newPage(`${site.url}signup`);
    await tab.fill('User name', 'anna');
    await tab.fill('Password', 'practice makes calm');
    await tab.click('button', 'Sign up');
    await tab.see('Scan this QR code');
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('Found on', 30_000);
    await popup.click('button', 'Add');
    await popup.wait('button', 'Fill code');
    await popup.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const KEYS = ['Alt', 'Shift', 'k'];
  const MENU = 'Fill one-time code';
  const held = () =>
    tab.eval(() =>
      [...document.querySelectorAll('main input')].map((box) => (box as HTMLInputElement).value),
    );

  /** How often the popup stands open, and what the button says over any tab. */
  const shown = () =>
    page.eval(async () => {
      const tabs = await chrome.tabs.query({});
      const badges = await Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
      const popups = chrome.extension.getViews({ type: 'popup' }).length;
      return { popups, badges: [...new Set(badges.filter(Boolean))] };
    });
  const QUIET = { popups: 0, badges: [] };

  it('fills by the key, and says so on the button', async () => {
    await driver.shortcut(KEYS);
    await expect.poll(held, SLOW).toEqual([expect.stringMatching(CODE)]);
    await expect.poll(shown, SLOW).toEqual({ popups: 0, badges: ['✓'] });
    await expect.poll(shown, SLOW).toEqual(QUIET);
  });

  it('fills the very field whose context menu is used, where the page asks for two codes', async () => {
    await tab.goto(`${site.url}fields/two`);
    await driver.contextMenu(tab, 'input[name=second]', MENU);
    await expect.poll(held, SLOW).toEqual(['', expect.stringMatching(CODE)]);
    // Only then is it read back: to leave before that is a fill that failed.
    await expect.poll(shown, SLOW).toEqual({ popups: 0, badges: ['✓'] });
  });

  it.each([
    ['the key', () => driver.shortcut(KEYS)],
    ['the menu', () => driver.contextMenu(tab, 'input[name=first]', MENU)],
  ])(
    'opens the popup by %s where no account fits, or asks for a click, and fills nothing',
    async (_by, act) => {
      await tab.goto(`${site.url.replace('127.0.0.1', 'localhost')}fields/two`);
      await expect.poll(shown, SLOW).toEqual(QUIET);
      await act();
      await expect.poll(shown, SLOW).not.toEqual(QUIET);
      expect((await shown()).badges).not.toContain('✓');
      expect(await held()).toEqual(['', '']);
      await page.eval(() => {
        for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
      });
    },
  );
});
