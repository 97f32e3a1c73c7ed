import { expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { textsIn } from '../../journey/launch-in.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';

declare const chrome: import('webextension-polyfill').Browser;

const swedish = (key: string) => textsIn('sv')[key]?.message ?? '';

it('in Firefox, a choice takes effect at once in the page and in the context menu, and outlives the background', async () => {
  const site = await startPractice();
  const driver = await launchFirefox({ extension: FIREFOX_BUILD });
  try {
    const page = await driver.openExtensionPage('options.html');
    await createVault(page);
    const choose = (code: string) =>
      page.eval((value) => {
        const select = document.querySelector('select:has(option[lang])') as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, code);
    await page.wait('heading', 'Locking');
    await choose('sv');
    await page.wait('heading', swedish('locking'));
    expect(await page.eval(() => document.documentElement.lang)).toBe('sv');
    const tab = await driver.newPage(`${site.url}fields/two`);
    await driver.killBackground();
    await driver.contextMenu(tab, 'input[name=first]', swedish('menuFill'));
    const titles = () =>
      page.eval(async () => {
        const tabs = await chrome.tabs.query({});
        const popups = chrome.extension
          .getViews({ type: 'popup' })
          .map((view) => (view as Window).document.documentElement.lang);
        const said = await Promise.all(tabs.map(({ id = -1 }) => chrome.action.getTitle({ tabId: id })));
        return [...popups, ...said.filter((title) => title !== 'Engang')];
      });
    // No account fits: the popup opens, or the button says that it wants a click.
    await expect.poll(titles, { timeout: 15_000 }).toContainEqual(expect.stringMatching(/^sv$|[åäö]/));
  } finally {
    await driver.close();
    await site.close();
  }
});
