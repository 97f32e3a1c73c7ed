import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startFillPages } from '../../practice/fill-pages.mjs';
import { FIREFOX_BUILD } from '../build';
import { keyUri } from '../chromium/session';

describe('a frame of another host, in Firefox', () => {
  let pages: Awaited<ReturnType<typeof startFillPages>>;
  let driver: Awaited<ReturnType<typeof launchFirefox>>;

  beforeAll(async () => {
    pages = await startFillPages();
    driver = await launchFirefox({ extension: FIREFOX_BUILD });
    const page = await driver.openExtensionPage('options.html');
    await createVault(page);
    await page.click('button', 'Add account');
    await page.fill('Secret or otpauth link', keyUri('Works', 'anna'));
    await page.click('button', 'Add');
    await page.see('was added');
    await page.close();
    const tab = await driver.newPage(pages.on('localhost', 'code'));
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.click('button', `Fill on localhost:${pages.port}`);
    await popup.see('Code filled on', 15_000);
    await popup.close();
    await tab.close();
  });
  afterAll(async () => {
    await driver.close();
    await pages.close();
  });

  async function askFor(host: string) {
    const inside = encodeURIComponent(pages.on(host, 'tells'));
    const tab = await driver.newPage(pages.on('localhost', `framed?frame=${inside}`));
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    const text = await popup.see('Ask the browser and fill');
    expect(text).toContain(`You are on localhost:${pages.port}`);
    expect(text).toContain(`${host}:${pages.port}`);
    await popup.click('button', 'Ask the browser and fill');
    const told = () => tab.eval(() => document.querySelector('#told')?.textContent);
    return { tab, popup, told };
  }

  it('is filled once the browser was asked', async () => {
    const { tab, popup, told } = await askFor('first.localhost');
    await driver.answerPermission(true);
    await popup.see(`Code filled on first.localhost:${pages.port}`, 15_000);
    await expect.poll(told, { timeout: 15_000 }).toMatch(/^\d{6}$/);
    await popup.close();
    await tab.close();
  });

  it('is left alone where the answer is no', async () => {
    const { tab, popup, told } = await askFor('second.localhost');
    await driver.answerPermission(false);
    await popup.see(`The browser did not let Engang into second.localhost:${pages.port}`);
    expect(await told()).toBe('');
    await tab.close();
  });
});
