import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { startDisplay } from '../../drivers/display.mjs';
import { haveTools } from '../../drivers/terminal.mjs';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { CHROME_BUILD } from '../build';
import { startProbeSite, surroundingsAt } from '../probe/site';

declare const chrome: import('webextension-polyfill').Browser;
type Driver = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Driver['newPage']>>;

const DOT = '●';
const SLOW = { timeout: 15_000 };

describe.skipIf(!haveTools('Xvfb', 'openbox', 'xdotool'))('ready on a site that the user names', () => {
  const profile = mkdtempSync(join(tmpdir(), 'engang-ready-'));
  let display: Awaited<ReturnType<typeof startDisplay>>;
  let site: Awaited<ReturnType<typeof startProbeSite>>;
  let driver: Driver;
  let page: Page;
  let tab: Page;
  let host: string;
  let before: Awaited<ReturnType<typeof surroundingsAt>>;

  async function start() {
    driver = await launchChromium({
      extension: CHROME_BUILD,
      atStart: true,
      profile,
      headless: false,
      env: display.env,
      args: ['--window-position=0,0', '--window-size=1280,1000'],
    });
    page = await driver.openExtensionPage('options.html');
  }

  beforeAll(async () => {
    display = await startDisplay();
    site = await startProbeSite();
    host = new URL(site.url).host;
    await start();
    await createVault(page);
    tab = await driver.newPage(site.url);
    before = await surroundingsAt(tab, `${site.url}code`);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    display?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** What stands on the button, in each tab where anything does. */
  const dots = () =>
    page.eval(async () => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
      return texts.filter(Boolean);
    });

  const held = () =>
    page.eval(async () => ({
      origins: (await chrome.permissions.getAll()).origins,
      scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
    }));

  /** Whether the script of ready sites ran in the page: the world that it runs in outlives a page. */
  async function isWatched(): Promise<boolean> {
    const session = await tab.page.createCDPSession();
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Engang') worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const expression = "'ready' in globalThis"; // what the build calls it there
    const answers = worlds.map((contextId) => session.send('Runtime.evaluate', { expression, contextId }));
    const found = (await Promise.all(answers)).some(({ result }) => result.value);
    await session.detach();
    return found;
  }

  async function tick() {
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Settings');
    await popup.wait('checkbox', `Be ready on ${host}`);
    // The question of the browser closes the popup, so the click is never answered.
    void popup.click('checkbox', `Be ready on ${host}`).catch(() => undefined);
    return popup;
  }

  it('leaves everything as it is where the user denies it', async () => {
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    display.press('Return'); // "Deny" has the focus
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await held()).toEqual({ origins: [], scripts: [] });
    expect(await dots()).toEqual([]);
  });

  it('shows a dot where a field for a code is, once the user allowed it', async () => {
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    display.press('Tab', 'Return');
    await expect.poll(dots, SLOW).toEqual([DOT]);
    expect(await held()).toEqual({ origins: [`${site.url}*`], scripts: [[`${site.url}*`]] });
    await tab.goto(site.url);
    await expect.poll(dots, SLOW).toEqual([]);
    expect(await isWatched()).toBe(true);
  });

  it('shows it when the field comes later and gets the focus, and takes it away with the field', async () => {
    await tab.page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await dots()).toEqual([]);
    await tab.eval(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form><label>Authenticator code <input autocomplete="one-time-code"></label></form><button>Other</button>',
      );
      document.querySelector('input')?.focus();
    });
    await expect.poll(dots, SLOW).toEqual([DOT]);
    await tab.eval(() => {
      document.querySelector('form')?.remove();
      document.querySelector('button')?.focus();
    });
    await expect.poll(dots, SLOW).toEqual([]);
  });

  it('is no more to be seen by the page than before', async () => {
    expect(await surroundingsAt(tab, `${site.url}code`)).toEqual(before);
    expect(await dots()).toEqual([DOT]);
  });

  it('puts nothing into a page of another origin', async () => {
    await tab.goto(`${site.url.replace('127.0.0.1', 'localhost')}code`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await isWatched()).toBe(false);
    expect(await dots()).toEqual([]);
  });

  it('is ready still after the browser was started anew, with the vault locked', async () => {
    await driver.close();
    await start();
    await page.wait('button', 'Unlock');
    tab = await driver.newPage(`${site.url}code`);
    await expect.poll(dots, SLOW).toEqual([DOT]);
    expect(await held()).toEqual({ origins: [`${site.url}*`], scripts: [[`${site.url}*`]] });
  });

  it('gives the permission back when the site is taken off the list', async () => {
    await page.page.bringToFront();
    await page.fill('Master password', MASTER_PASSWORD);
    await page.click('button', 'Unlock');
    await page.wait('button', `Remove ${host}`, 30_000);
    await page.click('button', `Remove ${host}`);
    await page.see('None so far');
    expect(await held()).toEqual({ origins: [], scripts: [] });
    await expect.poll(dots, SLOW).toEqual([]);
    await tab.page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await isWatched()).toBe(false);
    expect(await dots()).toEqual([]);
  });

  it('lets go of a site whose permission the user takes away in the browser', async () => {
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    if ((await held()).scripts.length === 0) display.press('Tab', 'Return');
    await expect.poll(dots, SLOW).toEqual([DOT]);
    await page.page.bringToFront();
    await page.wait('button', `Remove ${host}`);
    await page.eval((origins) => chrome.permissions.remove({ origins }), [`${site.url}*`]);
    await page.see('None so far');
    await expect.poll(held, SLOW).toEqual({ origins: [], scripts: [] });
  });
});
