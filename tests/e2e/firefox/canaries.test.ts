import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { BACKUP_PASSWORD, createVault, MASTER_PASSWORD, saveBackup } from '../../journey/main-job.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';
import {
  canariesOf,
  canaryAccounts,
  letters,
  secretCanary,
  textCanary,
  tracesIn,
} from '../robustness/traces';
import { addAll } from '../robustness/typist';

const SLOW = 30_000;
const ACCOUNTS = canaryAccounts(100);
const PLANTED = letters();
const WORDS = [
  textCanary('master password', MASTER_PASSWORD, MASTER_PASSWORD.length),
  textCanary('backup password', BACKUP_PASSWORD, BACKUP_PASSWORD.length),
];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engang-firefox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

it('after use, lock, kill and close, nothing in the profile of Firefox tells an account or a password', async () => {
  const [profile, downloads] = [emptyFolder(), emptyFolder()];
  const start = () => launchFirefox({ extension: FIREFOX_BUILD, profile, downloads });
  const site = await startPractice();
  const driver = await start();
  const page = await driver.openExtensionPage('options.html');
  await createVault(page);
  for (let from = 0; from < ACCOUNTS.length; from += 10)
    await page.eval(addAll, ACCOUNTS.slice(from, from + 10));

  const tab = await practicePages(site.url).openSetup(driver);
  const scanned = (await tab.text('#secret')).replaceAll(' ', '');
  const popup = await driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.see('Found on', SLOW);
  await popup.click('button', 'Add');
  await popup.fill('Search accounts', ACCOUNTS[0]?.issuer ?? '');
  await popup.see('1 account');
  await popup.click('button', 'Copy code');
  await popup.see('copied');
  await popup.close();

  await page.fill('Search accounts', ACCOUNTS[1]?.label ?? '');
  await page.see('1 account');
  await page.click('button', 'Edit');
  await page.fill('Account', ACCOUNTS[1]?.secret ?? '');
  await page.click('button', 'Save');
  await saveBackup(page, downloads);
  await page.click('button', 'Lock');
  await page.fill('Master password', `${MASTER_PASSWORD}!`);
  await page.click('button', 'Unlock');
  await page.see('That is not the master password', SLOW);
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Unlock');
  await page.wait('button', 'Lock', SLOW);

  const canaries = [...canariesOf(ACCOUNTS), ...WORDS, secretCanary('scanned secret', scanned)];
  expect(await tracesIn(profile, canaries)).toEqual([]);
  await page.eval((planted) => localStorage.setItem('planted', planted), PLANTED);
  const planted = () => tracesIn(profile, [textCanary('planted', PLANTED)]);
  await expect.poll(planted, { timeout: SLOW, interval: 1_000 }).not.toEqual([]);
  await driver.kill9();
  await site.close();
  expect(await tracesIn(profile, canaries)).toEqual([]);

  const again = await start();
  const next = await again.openExtensionPage('options.html');
  await next.fill('Master password', MASTER_PASSWORD);
  await next.click('button', 'Unlock');
  await next.wait('button', 'Lock', SLOW);
  await next.click('button', 'Lock');
  await next.wait('button', 'Unlock');
  await again.close();
  expect(await planted()).not.toEqual([]);
  expect(await tracesIn(profile, canaries)).toEqual([]);
});
