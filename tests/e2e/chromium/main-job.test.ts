import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { haveTools } from '../../drivers/terminal.mjs';
import { BACKUP_PASSWORD, bareCode, createVault, mainJob, restoreBackup } from '../../journey/main-job.mjs';
import { openWithAge } from '../../journey/stock-age.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { CHROME_BUILD } from '../build';

const say = () => {};

let site: Awaited<ReturnType<typeof startPractice>>;
let downloads: string;

beforeEach(async () => {
  site = await startPractice();
  downloads = mkdtempSync(join(tmpdir(), 'engang-e2e-'));
});
afterEach(async () => {
  await site.close();
  rmSync(downloads, { recursive: true });
});

describe('the main job in Chromium', () => {
  it('goes from the QR to a backup that the stock age tool and a fresh profile open', async () => {
    const driver = await launchChromium({ extension: CHROME_BUILD, downloads });
    const { backup, accounts } = await mainJob({ driver, site: practicePages(site.url), downloads, say });
    const tab = await driver.newPage(`${site.url}`);
    const code = await bareCode(await driver.openPopup(tab));
    expect(accounts).toEqual(['Practice Works, anna@practice.example']);

    const fresh = await launchChromium({ extension: CHROME_BUILD });
    const page = await fresh.openExtensionPage('options.html');
    await createVault(page);
    await restoreBackup(page, backup);
    await page.see('1 account was added.');
    expect(await page.names('listitem')).toEqual(accounts);
    expect([code, await bareCode(await driver.openPopup(tab))]).toContain(await bareCode(page));

    await restoreBackup(page, backup);
    await page.see('0 accounts were added.');
    expect(await page.names('listitem')).toEqual(accounts);
    await fresh.close();
    await driver.close();

    if (!haveTools('age', 'script')) return;
    const document = await openWithAge(backup, BACKUP_PASSWORD);
    expect(document.accounts).toHaveLength(1);
    expect(document.accounts[0]).toMatchObject({ issuer: 'Practice Works', label: 'anna@practice.example' });
  });

  it.each([
    ['six boxes', { widget: 'split', query: 'kind=hotp' }],
    ['a frame of the same site', { widget: 'frame', query: 'kind=hotp' }],
    ['SHA-512 and eight digits', { query: 'algorithm=SHA512&digits=8' }],
  ])('finds its way with %s', async (_, options) => {
    const driver = await launchChromium({ extension: CHROME_BUILD, downloads });
    const { accounts } = await mainJob({ driver, site: practicePages(site.url, options), downloads, say });
    expect(accounts).toEqual(['Practice Works, anna@practice.example']);
    await driver.close();
  });
});
