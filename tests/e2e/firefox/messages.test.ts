import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';
import {
  answersTo,
  inFrame,
  isHeard,
  NO_MESSAGES,
  plantStranger,
  RIGHT_MESSAGES,
  repliesTo,
  STRANGER_ID,
  WRONG_MESSAGES,
} from '../robustness/messages';

declare const chrome: import('webextension-polyfill').Browser;

const ALL = [...RIGHT_MESSAGES, ...WRONG_MESSAGES, ...NO_MESSAGES];

describe('messages in Firefox', () => {
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let site: Awaited<ReturnType<typeof startPractice>>;
  let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;
  const folder = plantStranger();

  beforeAll(async () => {
    [driver, site] = await Promise.all([launchFirefox({ extension: FIREFOX_BUILD }), startPractice()]);
    page = await driver.openExtensionPage('options.html');
    await createVault(page);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  const session = () =>
    page.eval(async () => JSON.stringify((await chrome.storage.session.get('session')).session));

  it('of a script in a web page, of the page and of another extension are not answered', async () => {
    const before = await session();
    const tab = await driver.newPage(site.url);
    const popup = await driver.openPopup(tab);
    await popup.wait('button', 'Lock');
    const run = { toString: () => inFrame(ALL) } as unknown as () => Promise<unknown>;
    expect(await popup.eval(run)).toEqual([]);
    await popup.close();
    expect(await tab.eval(answersTo, ALL, driver.addonId)).toEqual([]);
    await driver.install(folder);
    const stranger = await driver.newPage(`${await driver.originOf(STRANGER_ID)}page.html`);
    expect(await stranger.eval(answersTo, ALL, driver.addonId)).toEqual([]);
    await driver.uninstall(STRANGER_ID);
    expect(await session()).toBe(before);
  });

  it('of our own pages are refused where they are not what they should be', async () => {
    const before = await session();
    const messages = WRONG_MESSAGES.filter(({ to }) => to === 'background');
    const replies = await page.eval(repliesTo, messages);
    expect(messages.map((message, at) => ({ message, reply: replies[at] }))).toEqual(
      messages.map((message) => ({ message, reply: isHeard(message) ? { error: 'unexpected' } : null })),
    );
    expect(await session()).toBe(before);
  });
});
