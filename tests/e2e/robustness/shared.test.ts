import { randomBytes } from 'node:crypto';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { sealToKeys } from '../../../lib/backup/age-file';
import { writeDocument } from '../../../lib/backup/document';
import { account } from '../../backup/accounts';
import { BACKUP_PASSWORD, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { sharedJob, startShared } from '../../journey/shared-job.mjs';
import { base32 } from '../../practice/otp.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { addAccount, emptyFolder, type Page, sessionOf, startEngang } from './engang';
import { secretCanary, textCanary, tracesIn } from './traces';

declare const chrome: import('webextension-polyfill').Browser;

const SECRET = base32(randomBytes(20));
const ISSUER = base32(randomBytes(10)).toLowerCase();
const CANARIES = [
  secretCanary('secret', SECRET),
  textCanary('issuer', ISSUER),
  textCanary('master password', MASTER_PASSWORD, MASTER_PASSWORD.length),
  textCanary('backup password', BACKUP_PASSWORD, BACKUP_PASSWORD.length),
  textCanary('account of the site', 'anna@practice.example', 'anna@practice.example'.length),
];

/** What the profile holds of the extension's storage: every file with something in it. */
async function kept(profile: string, id: string): Promise<string[]> {
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const ours = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => path.includes(id) && /IndexedDB|Local Extension Settings|Sync Extension/.test(path))
    // LevelDB's own records of itself, which are there before the first write
    .filter((path) => /\.(log|ldb)$|IndexedDB/.test(path));
  const sizes = await Promise.all(ours.map(async (path) => (await stat(path)).size));
  return ours.filter((_, at) => (sizes[at] ?? 0) > 0).map((path) => path.slice(profile.length));
}

const add = (page: Page, label: string) =>
  addAccount(page, `otpauth://totp/${ISSUER}:${label}?secret=${SECRET}`, `${ISSUER}, ${label}`);

it('does the whole job, and leaves nothing on the disk, also after a kill', async () => {
  const [profile, downloads] = [await emptyFolder(), await emptyFolder()];
  const site = await startPractice();
  const engang = await startEngang({ profile, downloads });
  const seen: Record<string, unknown> = {};
  const { page } = await sharedJob({
    driver: engang,
    site: practicePages(site.url),
    downloads,
    see: (what, value) => {
      seen[what] = value;
    },
  });
  expect(seen['from the file']).toEqual(['Practice Works, anna@practice.example']);
  expect(seen['after adding']).toContain('1 change not saved');
  expect(seen['at login']).toContain('anna');

  await add(page, 'one');
  await page.see('1 change not saved');
  expect(await page.has('heading', 'Sites where Engang is ready')).toBe(false);
  const lock = 'select:has(option[value="60"])'; // the parts of the settings come one after the other
  await page.page.waitForSelector(lock);
  await page.page.select(lock, '30'); // a setting is a thing to keep, too
  await page.page.waitForFunction(
    async () =>
      ((await chrome.storage.session.get('shared-settings'))['shared-settings'] as { lockMinutes: number })
        ?.lockMinutes === 30,
  );
  expect(await page.eval(() => chrome.storage.local.get())).toEqual({});
  expect(await page.eval(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await tracesIn(profile, CANARIES)).toEqual([]);
  await engang.kill9();
  await site.close();
  expect(await tracesIn(profile, CANARIES)).toEqual([]);
  expect(await kept(profile, engang.extensionId)).toEqual([]);

  const again = await startEngang({ profile });
  const first = await again.openExtensionPage('options.html');
  await first.wait('button', 'Create vault');
  expect(await sessionOf(first)).toBe('{}');
  await again.close();
});

it('asks before it ends with changes that are in no file, and then forgets them in every window', async () => {
  const engang = await startEngang();
  const page = await engang.openExtensionPage('options.html');
  await startShared(page);
  await page.see('Nothing to save');
  await add(page, 'one');
  await add(page, 'two');
  await page.see('2 changes not saved');
  const popup = await engang.openPopup(page);
  await popup.see('2 changes not saved');
  await popup.close();

  await page.click('button', 'End');
  await page.see('2 changes are in no file.');
  await page.click('button', 'Cancel');
  expect(await page.names('listitem')).toHaveLength(2);
  const other = await engang.openExtensionPage('options.html');
  await other.wait('button', 'End');
  await page.page.bringToFront();
  await page.click('button', 'End');
  await page.click('button', 'End and forget');
  for (const each of [page, other]) {
    await each.page.bringToFront();
    await each.wait('button', 'Create vault');
    expect(await each.eval(() => document.documentElement.outerHTML)).not.toContain(ISSUER);
  }
  expect(await sessionOf(page)).toBe('{}');

  await other.click('button', 'This computer is shared');
  await other.wait('button', 'This is my own computer');
  expect(await other.has('button', 'End and forget')).toBe(false);
  await other.click('button', 'This is my own computer');
  await other.wait('button', 'Create vault');
  await engang.close();
});

it('opens an automatic backup with the recovery key, under a master password that is chosen', async () => {
  const [key, wrongKey] = [await generateX25519Identity(), await generateX25519Identity()];
  const held = { accounts: [account({ issuer: 'Northwind', label: 'anna' })], vaultId: 'one', created: 0 };
  const file = join(await emptyFolder(), 'automatic.age');
  await writeFile(file, await sealToKeys(writeDocument(held), [await identityToRecipient(key)]));
  const engang = await startEngang();
  const page = await engang.openExtensionPage('options.html');
  await page.click('button', 'This computer is shared');
  await page.click('button', 'Open my file');
  await page.upload('input[type=file]', file);
  await page.wait('textbox', 'Recovery key of the backup');
  expect(await page.has('textbox', 'Backup password')).toBe(false);
  await page.fill('Recovery key of the backup', wrongKey);
  await page.press('Enter');
  await page.see('made for another recovery key');
  await page.fill('Recovery key of the backup', key);
  await page.press('Enter');
  await page.see('The recovery key opened the file.');
  await page.fill('Master password', MASTER_PASSWORD);
  await page.fill('Repeat master password', MASTER_PASSWORD);
  await page.see('Strong enough');
  await page.click('button', 'Open my file');
  await page.wait('listitem', 'Northwind, anna', 30_000);
  await page.see('Nothing to save');

  await page.click('button', 'End');
  await page.see('Is the file where you want it?');
  await page.click('button', 'Save again');
  await page.wait('textbox', 'Backup password');
  await page.click('button', 'End');
  await page.click('button', 'End and forget');
  await page.wait('button', 'Create vault');
  await engang.close();
});

it('ends without a question where there never was an account', async () => {
  const engang = await startEngang();
  const page = await engang.openExtensionPage('options.html');
  await startShared(page);
  await page.click('button', 'End');
  await page.wait('button', 'Create vault');
  await engang.close();
});

it('the look into the profile finds a vault that is kept on disk', async () => {
  const profile = await emptyFolder();
  const engang = await startEngang({ profile });
  const page = await engang.openExtensionPage('options.html');
  await page.fill('Master password', MASTER_PASSWORD);
  await page.fill('Repeat master password', MASTER_PASSWORD);
  await page.see('Strong enough');
  await page.click('button', 'Create vault');
  await page.wait('button', 'Add account', 30_000);
  await engang.kill9();
  const found = (await kept(profile, engang.extensionId)).join();
  expect(found).toContain('IndexedDB');
  expect(found).toContain('Local Extension Settings');
});
