import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { haveTools } from '../../drivers/terminal.mjs';
import { BACKUP_PASSWORD, bareCode, mainJob, restoreBackup } from '../../journey/main-job.mjs';
import { openWithAge } from '../../journey/stock-age.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';

describe('Firefox', () => {
  let site: Awaited<ReturnType<typeof startPractice>>;
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let downloads: string;
  let backup: string;

  beforeAll(async () => {
    site = await startPractice();
    downloads = mkdtempSync(join(tmpdir(), 'engang-e2e-'));
    driver = await launchFirefox({ extension: FIREFOX_BUILD, downloads });
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    rmSync(downloads, { recursive: true });
  });

  /** Logs in up to the code page, and returns the tab and what its field holds. */
  async function codePage(widget: 'plain' | 'split' = 'plain') {
    const pages = practicePages(site.url, { widget });
    const tab = await driver.newPage(site.url);
    await pages.logInToCode(tab);
    const held = () =>
      tab.eval(() =>
        [...document.querySelectorAll('input:not([type=hidden])')]
          .map((box) => (box as HTMLInputElement).value)
          .join(''),
      );
    return { tab, held };
  }

  it('does the main job', async () => {
    const done = await mainJob({ driver, site: practicePages(site.url), downloads, say: () => {} });
    backup = done.backup;
    expect(done.accounts).toEqual(['Practice Works, anna@practice.example']);
    if (!haveTools('age', 'script')) return;
    expect((await openWithAge(backup, BACKUP_PASSWORD)).accounts).toHaveLength(1);
  });

  it('recognises what a backup holds', async () => {
    const page = await driver.openExtensionPage('options.html');
    await restoreBackup(page, backup);
    await page.see('0 accounts were added.');
    await page.close();
  });

  it('fills six boxes', async () => {
    const { tab, held } = await codePage('split');
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.see('Code filled on', 30_000);
    expect(await held()).toBe(await bareCode(popup));
    await popup.close();
    await tab.close();
  });

  it('fills by the keyboard shortcut', async () => {
    const { tab, held } = await codePage();
    await driver.shortcut(['Alt', 'Shift', 'k']);
    await expect.poll(held, { timeout: 15_000 }).toMatch(/^\d{6}$/);
    await tab.close();
  });

  it('fills the field whose context menu is used', async () => {
    const { tab, held } = await codePage();
    await driver.contextMenu(tab, 'input[name=code]', 'Fill one-time code');
    await expect.poll(held, { timeout: 15_000 }).toMatch(/^\d{6}$/);
    await tab.close();
  });

  it('clears a copied code after the popup was closed, once the user allowed it', async () => {
    const page = await driver.openExtensionPage('options.html');
    await page.click('checkbox', 'Clear a copied code also when Engang is closed');
    await driver.answerPermission(true);
    await expect
      .poll(() => page.eval(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked))
      .toBe(true);
    await page.click('button', 'Copy code');
    await page.see('It is cleared after 30 seconds.');
    const clipboard = () => page.eval(() => navigator.clipboard.readText());
    expect(await clipboard()).toMatch(/^\d{6}$/);
    await expect.poll(async () => (await clipboard()).trim(), { timeout: 60_000, interval: 1_000 }).toBe('');
    await page.close();
  });

  it('stays unlocked when the background is ended, and locks in every window at once', async () => {
    const page = await driver.openExtensionPage('options.html');
    await page.wait('button', 'Copy code');
    await driver.killBackground();
    const popup = await driver.openExtensionPage('popup.html');
    await popup.wait('button', 'Copy code');
    await popup.click('button', 'Lock');
    await page.wait('button', 'Unlock');
    await popup.close();
    await page.close();
  });
});
