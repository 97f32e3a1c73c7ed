import { describe, expect, it } from 'vitest';
import { haveTools } from '../../drivers/terminal.mjs';
import { addTyped, keyUri } from '../chromium/session';
import { belongToLocalhost, held, type Screen, useDisplay } from './session';

const PERIOD = 20_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(!haveTools('Xvfb', 'openbox', 'xdotool'))('the shortcut and the context menu', () => {
  const session = useDisplay(async (page, started) => {
    await page.fill('Wait if a code lasts less than', '10');
    await addTyped(page, keyUri('Works', 'anna', '&period=20'));
    await belongToLocalhost(started, 'anna');
  });

  type Action = {
    getBadgeText(of: { tabId?: number | undefined }): Promise<string>;
    getTitle(of: { tabId?: number | undefined }): Promise<string>;
  };
  /** What the toolbar button shows over the tab in front, and its tooltip. */
  const button = async () =>
    (await session.driver.worker())?.evaluate(async () => {
      type Api = { action: Action; tabs: { query(of: object): Promise<{ id?: number }[]> } };
      const { action, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return [await action.getBadgeText({ tabId: tab?.id }), await action.getTitle({ tabId: tab?.id })];
    });

  async function contextMenuOf(tab: Screen, selector: string): Promise<void> {
    const point = await tab.eval((selector) => {
      const { left, top, width, height } =
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return {
        x: window.screenX + left + width / 2,
        y: window.screenY + (window.outerHeight - window.innerHeight) + top + height / 2,
      };
    }, selector);
    session.display.click(Math.round(point.x), Math.round(point.y), 3);
    await pause(800);
    session.display.press('Up', 'Up', 'Return'); // our entry is the last but one, "Inspect" follows
  }

  it('counts down on the button where a code is about to expire', async () => {
    const tab = await session.driver.newPage(session.pages.on('localhost', 'code'));
    const at = Date.now() % PERIOD;
    await pause((11_000 - at + PERIOD) % PERIOD);
    session.display.press('alt+shift+k');
    await expect.poll(async () => (await button())?.[0], { timeout: 3_000 }).toMatch(/^[5-9]$/);
    expect(await held(tab.page.mainFrame())).toBe('');
    await expect.poll(async () => (await button())?.[0], { timeout: 6_000 }).toMatch(/^[1-3]$/);
    await expect.poll(async () => (await button())?.[0], { timeout: 6_000, interval: 100 }).toBe('✓');
    expect(Date.now() % PERIOD).toBeLessThan(4_000);
    expect(await held(tab.page.mainFrame())).toMatch(/^\d{6}$/);
    await expect.poll(button, { timeout: 6_000 }).toEqual(['', 'Engang']);
    await tab.close();
  });

  it('goes on alone where the popup is asked to fill meanwhile, which says so', async () => {
    const tab = await session.driver.newPage(session.pages.on('localhost', 'code'));
    const at = Date.now() % PERIOD;
    await pause((11_000 - at + PERIOD) % PERIOD);
    session.display.press('alt+shift+k');
    await expect.poll(async () => (await button())?.[0], { timeout: 3_000 }).toMatch(/^[5-9]$/);
    const popup = await session.driver.openPopup(tab);
    await popup.wait('button', 'Fill code');
    await popup.press('Enter');
    await popup.see('A code is being filled on this page already.');
    expect(await held(tab.page.mainFrame())).toBe('');
    await expect.poll(() => held(tab.page.mainFrame()), { timeout: 12_000 }).toMatch(/^\d{6}$/);
    await tab.close();
  });

  it('opens the popup where the page refuses the code, which says so and offers to copy it', async () => {
    const tab = await session.driver.newPage(session.pages.on('localhost', 'refuses'));
    const popup = await session.driver.opened(async () => session.display.press('alt+shift+k'));
    await popup.see('The page did not take the code', 15_000);
    expect(await held(tab.page.mainFrame())).toBe('');
    await popup.clickOn('.notice[tabindex] .choices button');
    await popup.see('Code of Works, anna copied');
    await popup.close();

    const again = await session.driver.openPopup(tab);
    await again.wait('button', 'Fill code');
    expect(await again.eval(() => document.body.innerText)).not.toContain('did not take the code');
    await tab.close();
  });

  it('fills the field that was picked, though the popup asks for the account', async () => {
    const page = await session.driver.openExtensionPage('options.html');
    await addTyped(page, keyUri('Works', 'bo', '&period=20'));
    await page.close();
    await belongToLocalhost(session, 'bo');
    const tab = await session.driver.newPage(session.pages.on('localhost', 'unsure'));
    const popup = await session.driver.opened(() => contextMenuOf(tab, 'input[name=second]'));
    await popup.fill('Search accounts', 'bo');
    await popup.press('Enter');
    await popup.see('Code filled on', 15_000);
    expect(await held(tab.page.mainFrame())).toMatch(/^,\d{6},$/);
    await popup.close();

    await tab.eval(() => {
      for (const field of document.querySelectorAll('input')) field.value = '';
    });
    const again = await session.driver.openPopup(tab);
    await again.fill('Search accounts', 'bo');
    await again.press('Enter');
    await again.see('Engang is not sure', 15_000);
    await tab.close();
  });
});
