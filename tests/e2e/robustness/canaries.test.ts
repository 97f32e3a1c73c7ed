import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  BACKUP_PASSWORD,
  createVault,
  MASTER_PASSWORD,
  restoreBackup,
  saveBackup,
} from '../../journey/main-job.mjs';
import { base32 } from '../../practice/otp.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { emptyFolder, givePassword, lock, SLOW, startEngang, unlock } from './engang';
import { canariesOf, canaryAccounts, letters, secretCanary, textCanary, tracesIn } from './traces';
import { addAll } from './typist';

const ACCOUNTS = canaryAccounts(100);
const PLANTED = letters();
const CANARIES = [
  ...canariesOf(ACCOUNTS),
  textCanary('master password', MASTER_PASSWORD, MASTER_PASSWORD.length),
  textCanary('backup password', BACKUP_PASSWORD, BACKUP_PASSWORD.length),
];

it('the search finds every form of a canary', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'deep'));
  const secret = base32(randomBytes(20));
  const around = (bytes: Buffer) => Buffer.concat([randomBytes(500), bytes, randomBytes(500)]);
  const utf16 = Buffer.from(secret.toLowerCase(), 'utf16le');
  const raw = Buffer.from(secretCanary('', secret).forms.at(-5) ?? '');
  await writeFile(join(folder, 'text'), around(Buffer.from(secret)));
  await writeFile(join(folder, 'deep', 'utf16'), around(utf16));
  await writeFile(join(folder, 'cut'), around(Buffer.from(secret.slice(0, 12))));
  await writeFile(join(folder, 'zipped'), around(gzipSync(around(Buffer.from(secret)))));
  await writeFile(join(folder, 'raw'), around(raw));
  await writeFile(join(folder, 'other'), around(Buffer.from(base32(randomBytes(20)))));
  expect(await tracesIn(folder, [secretCanary('it', secret)])).toEqual(
    ['cut', join('deep', 'utf16'), 'raw', 'text', 'zipped'].map((file) => `it in ${file}`),
  );
});

it('after use, lock, kill and close, nothing in the profile tells an account or a password', async () => {
  const [profile, downloads] = [await emptyFolder(), await emptyFolder()];
  const site = await startPractice();
  const engang = await startEngang({ profile, downloads });
  const page = await engang.openExtensionPage('options.html');
  await page.click('button', 'Suggest words'); // shown as text from here on, so the browser could keep it to restore the tab
  await page.see('Strong enough');
  const words = await page.eval(() => document.querySelector('input')?.value ?? '');
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  await createVault(page);
  await page.eval(addAll, ACCOUNTS);

  const tab = await practicePages(site.url).openSetup(engang);
  const scanned = (await tab.text('#secret')).replaceAll(' ', '');
  const popup = await engang.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.click('button', 'Add');
  const [first, second, third] = ACCOUNTS;
  await popup.fill('Search accounts', first?.issuer ?? '');
  await popup.see('1 account');
  await popup.click('button', 'Copy code');
  await popup.see(`Code of ${first?.name} copied`);
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on ${new URL(site.url).host}`);
  await popup.see('Code filled on 127.0.0.1', SLOW);
  await popup.close();

  await page.page.bringToFront();
  await page.fill('Search accounts', second?.label ?? '');
  await page.see('1 account');
  await page.click('button', 'Edit');
  await page.fill('Account', second?.secret ?? '');
  await page.click('button', 'Save');
  await page.wait('button', 'Add account');
  await page.click('button', 'Add account');
  await page.fill('Secret or otpauth link', third?.secret ?? '');
  await page.fill('Issuer', third?.issuer ?? '');
  const backup = await saveBackup(page, downloads);
  await page.click('button', 'Cancel');
  await restoreBackup(page, backup);
  await page.see('0 accounts were added.', SLOW);

  await lock(page);
  await givePassword(page, `${MASTER_PASSWORD}!`);
  await page.see('That is not the master password', SLOW);
  await unlock(page);
  const canaries = [
    ...CANARIES,
    secretCanary('scanned secret', scanned),
    textCanary('suggested words', words, words.length),
  ];
  expect(await tracesIn(profile, canaries)).toEqual([]); // what a crash would leave
  await lock(page);
  expect(await tracesIn(profile, canaries)).toEqual([]);
  await page.eval((planted) => localStorage.setItem('planted', planted), PLANTED);
  const planted = () => tracesIn(profile, [textCanary('planted', PLANTED)]);
  await expect.poll(planted, { timeout: 30_000, interval: 1_000 }).not.toEqual([]);
  await unlock(page);
  await engang.kill9();
  await site.close();
  expect(await planted()).not.toEqual([]);
  expect(await tracesIn(profile, canaries)).toEqual([]);

  const again = await startEngang({ profile });
  const next = await again.openExtensionPage('options.html');
  await unlock(next);
  await next.wait('listitem', [...ACCOUNTS].map(({ name }) => name).sort()[0] ?? '');
  await again.close();
  expect(await tracesIn(profile, canaries)).toEqual([]);
});
