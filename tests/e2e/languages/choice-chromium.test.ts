import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { textsIn } from '../../journey/launch-in.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { CHROME_BUILD } from '../build';

declare const chrome: import('webextension-polyfill').Browser;

const swedish = (key: string) => textsIn('sv')[key]?.message ?? '';

let driver: Awaited<ReturnType<typeof launchChromium>>;
let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;
beforeAll(async () => {
  driver = await launchChromium({ extension: CHROME_BUILD });
  page = await driver.openExtensionPage('options.html');
  await createVault(page);
});
afterAll(() => driver.close());

it('a choice takes effect at once in every view, and what was typed stays', async () => {
  const popup = await driver.openExtensionPage('popup.html');
  await popup.click('button', 'Add account');
  await popup.fill('Secret or otpauth link', 'JBSWY3DPEHPK3PXP');
  await popup.fill('Issuer', 'Havn');
  await page.page.bringToFront();
  await page.page.select('select:has(option[lang])', 'sv');
  await page.wait('heading', swedish('locking'));
  expect(await page.eval(() => document.documentElement.lang)).toBe('sv');
  await popup.page.bringToFront();
  await popup.page.waitForSelector('html[lang=sv]');
  const typed = () => popup.eval(() => [...document.querySelectorAll('input')].map(({ value }) => value));
  expect(await typed()).toEqual(expect.arrayContaining(['JBSWY3DPEHPK3PXP', 'Havn']));
  expect(await popup.has('button', swedish('add'))).toBe(true);
  await popup.close();
});

it('a page that opens says nothing in another language, not even for a moment', async () => {
  const popup = await driver.newPage();
  await popup.page.evaluateOnNewDocument(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    new MutationObserver(() => {
      const root = document.documentElement;
      const text = document.body?.innerText.trim();
      if (text) said.add(`${root.lang} ${root.dir} ${/[åäö]/.test(text)}`);
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  await popup.goto(`chrome-extension://${driver.extensionId}/popup.html`);
  await popup.wait('button', swedish('settings'));
  expect(await popup.eval(() => [...(window as unknown as { said: Set<string> }).said])).toEqual([
    'sv ltr true',
  ]);
  await popup.close();
});

it('the choice outlives the worker, and the browser’s own language comes back when it is chosen', async () => {
  await driver.killWorker();
  await page.page.reload();
  await page.wait('heading', swedish('locking'));
  await page.page.select('select:has(option[lang])', '');
  await page.wait('heading', 'Locking');
  expect(
    await page.eval(() => [document.documentElement.lang, chrome.i18n.getUILanguage().slice(0, 2)]),
  ).toEqual(['en', 'en']);
});

it('is offered on the first screen, and comes along to a shared computer', async () => {
  const fresh = await launchChromium({ extension: CHROME_BUILD });
  const popup = await fresh.openExtensionPage('popup.html');
  await popup.wait('button', 'Create vault');
  await popup.page.select('select:has(option[lang])', 'fi');
  await popup.page.waitForSelector('html[lang=fi]');
  await popup.clickOn('form > button.quiet:last-of-type');
  await popup.page.waitForFunction(() => document.querySelector('h1')?.tabIndex === -1);
  expect(await popup.eval(() => document.documentElement.lang)).toBe('fi');
  const kept = () =>
    popup.eval(async () => (await chrome.storage.session.get('shared-settings'))['shared-settings']);
  expect(await kept()).toMatchObject({ language: 'fi' });
  await fresh.close();
});

it.for([
  { ui: 'nb', language: 'nb' },
  { ui: 'da', language: 'da' },
  { ui: 'de', language: 'en' },
])('a browser in $ui is spoken to in $language', async ({ ui, language }, context) => {
  const fresh = await launchChromium({
    extension: CHROME_BUILD,
    env: { LANGUAGE: ui },
    args: [`--lang=${ui}`],
  });
  const popup = await fresh.openExtensionPage('popup.html');
  await popup.page.waitForSelector('button.primary');
  const [spoken, ours] = await popup.eval(() => [chrome.i18n.getUILanguage(), document.documentElement.lang]);
  await fresh.close();
  context.skip(spoken !== ui && spoken === 'en-US', `this Chromium has no texts in ${ui}`);
  expect([spoken, ours]).toEqual([ui, language]);
});
