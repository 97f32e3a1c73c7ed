import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { startDisplay } from '../../drivers/display.mjs';
import { haveTools } from '../../drivers/terminal.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { CHROME_BUILD } from '../build';

declare const chrome: import('webextension-polyfill').Browser;

/** What only a person's own keys and clicks do: Chromium with a window, on a display in memory. */
describe.skipIf(!haveTools('Xvfb', 'openbox', 'xdotool'))('with a real keyboard and mouse', () => {
  let display: Awaited<ReturnType<typeof startDisplay>>;
  let driver: Awaited<ReturnType<typeof launchChromium>>;
  let site: Awaited<ReturnType<typeof startPractice>>;
  let tab: Awaited<ReturnType<typeof driver.newPage>>;

  beforeAll(async () => {
    display = await startDisplay();
    site = await startPractice();
    driver = await launchChromium({
      extension: CHROME_BUILD,
      headless: false,
      env: display.env,
      args: ['--window-position=0,0', '--window-size=1280,1000'],
    });
    const page = await driver.openExtensionPage('options.html');
    await createVault(page);
    await page.close();

    tab = await driver.newPage(`${site.url}signup`);
    await tab.fill('User name', 'anna');
    await tab.fill('Password', 'practice makes calm');
    await tab.click('button', 'Sign up');
    await tab.see('Scan this QR code');
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('Found on');
    await popup.press('Enter');
    await popup.wait('button', 'Fill code');
    await popup.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    display?.close();
  });

  const held = () =>
    tab.eval(() => document.querySelector<HTMLInputElement>('input[name=code]')?.value ?? '');
  const clear = () =>
    tab.eval(() => {
      const field = document.querySelector<HTMLInputElement>('input[name=code]');
      if (field) field.value = '';
    });

  it('fills by the keyboard shortcut', async () => {
    await tab.page.bringToFront();
    await clear();
    display.press('alt+shift+k');
    await expect.poll(held, { timeout: 15_000 }).toMatch(/^\d{6}$/);
  });

  /** Opens the context menu of a field with the mouse, and chooses our entry. */
  async function chooseFromMenu(selector: string) {
    const point = await tab.eval((query) => {
      const field = document.querySelector(query) as HTMLElement;
      field.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = field.getBoundingClientRect();
      return {
        x: window.screenX + left + width / 2,
        y: window.screenY + (window.outerHeight - window.innerHeight) + top + height / 2,
      };
    }, selector);
    await new Promise((resolve) => setTimeout(resolve, 700)); // a page that was just opened is not painted yet
    display.click(Math.round(point.x), Math.round(point.y), 3);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    // Our entry is the last but one ("Inspect" follows), whatever the browser puts above.
    display.press('Up', 'Up', 'Return');
  }

  it('fills the field whose context menu is used', async () => {
    await clear();
    await chooseFromMenu('input[name=code]');
    await expect.poll(held, { timeout: 15_000 }).toMatch(/^\d{6}$/);
  });

  it('fills that very field, where the page asks for two codes', async () => {
    await tab.goto(`${site.url}fields/two`);
    const both = () => tab.eval(() => [...document.querySelectorAll('input')].map(({ value }) => value));
    await chooseFromMenu('input[name=second]');
    await expect.poll(both, { timeout: 15_000 }).toEqual(['', expect.stringMatching(/^\d{6}$/)]);
  });

  it('opens the popup by key and by menu where no account fits the page, and fills nothing', async () => {
    await tab.goto(`${site.url.replace('127.0.0.1', 'localhost')}fields/two`);
    await tab.page.bringToFront();
    for (const act of [async () => display.press('alt+shift+k'), () => chooseFromMenu('input[name=first]')]) {
      const popup = await driver.opened(act);
      await popup.wait('button', 'Fill code');
      await popup.close();
    }
    expect(await tab.eval(() => [...document.querySelectorAll('input')].map(({ value }) => value))).toEqual([
      '',
      '',
    ]);
  });

  it('opens the popup by its shortcut', async () => {
    const popup = await driver.opened(async () => display.press('alt+shift+e'));
    await popup.wait('button', 'Fill code');
    await popup.close();
  });

  it('says that it filled also where the dot stood, which goes with the code and not before', async () => {
    const page = await driver.openExtensionPage('options.html');
    const signs = () =>
      page.eval(async () => {
        const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        return Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
      });
    await tab.goto(`${site.url}mfa`);
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Settings');
    const box = `Be ready on ${new URL(site.url).host}`;
    await popup.wait('checkbox', box);
    void popup.click('checkbox', box).catch(() => undefined); // the browser's question closes the popup
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    display.press('Tab', 'Return');
    await expect.poll(signs, { timeout: 15_000 }).toEqual(['●']);

    await tab.page.bringToFront();
    display.press('alt+shift+k');
    await expect.poll(held, { timeout: 15_000 }).toMatch(/^\d{6}$/);
    await expect.poll(signs, { timeout: 15_000, interval: 100 }).toEqual(['✓']);
    await expect.poll(signs, { timeout: 15_000 }).toEqual(['']);
    await tab.goto(`${site.url}mfa`);
    await expect.poll(signs, { timeout: 15_000 }).toEqual(['●']);
    display.press('alt+shift+k');
    await expect.poll(held, { timeout: 15_000 }).toMatch(/^\d{6}$/);
    await tab.goto(`${site.url}qr/none`);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await signs()).toEqual(['']);
    await page.close();
  });

  it('clears a copied code after the popup was closed, once the user allowed it', async () => {
    const page = await driver.openExtensionPage('options.html');
    await page.page.bringToFront();
    await page.wait('checkbox', 'Clear a copied code also when Engang is closed');
    await page.click('checkbox', 'Clear a copied code also when Engang is closed');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    display.press('Tab', 'Return'); // "Deny" has the focus at first
    await expect
      .poll(() => page.eval(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked))
      .toBe(true);

    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Copy code');
    await popup.see('It is cleared after 30 seconds.');
    await popup.close();
    await page.page.bringToFront();
    const clipboard = () => page.eval(() => navigator.clipboard.readText());
    expect(await clipboard()).toMatch(/^\d{6}$/);
    await expect.poll(async () => (await clipboard()).trim(), { timeout: 60_000, interval: 1_000 }).toBe('');
  });
});
