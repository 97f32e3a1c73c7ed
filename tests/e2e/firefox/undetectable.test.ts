import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { FIREFOX_BUILD } from '../build';
import { PLANTED_FILE, PLANTED_ID, plantExtension } from '../probe/planted';
import { resourcesAt, startProbeSite, surroundingsAt } from '../probe/site';

declare const chrome: import('webextension-polyfill').Browser;

const NOBODY = 'moz-extension://11111111-2222-4333-8444-555555555555/';
const FILES = readdirSync(FIREFOX_BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(FIREFOX_BUILD, file)).isFile(),
);
const SLOW = { timeout: 20_000 };

describe('a page that looks for Engang in Firefox', () => {
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let site: Awaited<ReturnType<typeof startProbeSite>>;
  let neighbour: Awaited<ReturnType<typeof startProbeSite>>;
  let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;
  let tab: Awaited<ReturnType<typeof driver.newPage>>;
  let code: string;
  const planted = plantExtension();
  /** What the page saw before the user acted, and after the site was made ready. */
  const withOurs: unknown[] = [];

  beforeAll(async () => {
    [site, neighbour] = await Promise.all([startProbeSite(), startProbeSite()]);
    code = `${site.url}code`;
    driver = await launchFirefox({ extension: FIREFOX_BUILD });
    page = await driver.openExtensionPage('options.html');
    await createVault(page);
    tab = await driver.newPage(site.url);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    neighbour?.close();
    rmSync(planted, { recursive: true });
  });

  const dots = () =>
    page.eval(async () => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
      return texts.filter(Boolean);
    });

  it('gets none of its files, as if nobody were there', async () => {
    expect(FILES).toContain('popup.html');
    const ours = await resourcesAt(tab, site.url, driver.origin, FILES);
    expect(ours).toEqual(await resourcesAt(tab, site.url, NOBODY, FILES));
    expect(ours.filter((outcome) => !outcome.startsWith('fetch refused'))).toEqual([]);
    withOurs.push(await surroundingsAt(tab, code));
  });

  it('sees no more where the user made the site ready, and the dot is there', async () => {
    const { host } = new URL(site.url);
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Settings');
    await popup.click('checkbox', `Be ready on ${host}`);
    await driver.answerPermission(true);
    await expect.poll(dots, SLOW).toEqual(['●']);
    withOurs.push(await surroundingsAt(tab, code));
    expect(await dots()).toEqual(['●']);
  });

  it('has a neighbour on another port of the host, where there is no dot', async () => {
    await tab.goto(`${neighbour.url}code`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await dots()).toEqual([]);
    await tab.goto(code);
    await expect.poll(dots, SLOW).toEqual(['●']);
  });

  it('is let go when it is taken off the list', async () => {
    await page.click('button', `Remove ${new URL(site.url).host}`);
    await page.see('None so far');
    expect(await page.eval(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    expect(await page.eval(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await expect.poll(dots, SLOW).toEqual([]);
    await tab.goto(code);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await dots()).toEqual([]);
  });

  it('sees what it sees without Engang, and finds an extension that leaves a trace', async () => {
    await driver.uninstall(driver.addonId);
    const alone = await surroundingsAt(tab, code);
    expect(withOurs).toEqual([alone, alone]);
    expect(alone.names.length).toBeGreaterThan(1_000);

    await driver.install(planted);
    const withPlanted = await surroundingsAt(tab, code);
    expect(withPlanted.html).toContain('planted=""');
    expect(withPlanted.seen).toContain('event message window');
    expect(withPlanted.timers).toBe(alone.timers + 1);
    const [given] = await resourcesAt(tab, site.url, await driver.originOf(PLANTED_ID), [PLANTED_FILE]);
    expect(given).toMatch(/^fetch status 200, .*link loaded/);
    await driver.uninstall(PLANTED_ID);
  });
});
