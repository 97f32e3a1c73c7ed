import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { BACKUP_PASSWORD, createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { sharedJob } from '../../journey/shared-job.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';
import { textCanary, tracesIn } from '../robustness/traces';

declare const browser: import('webextension-polyfill').Browser;

const STORAGE_LOCAL = '^userContextId=4294967295';
const CANARIES = [
  textCanary('master password', MASTER_PASSWORD, MASTER_PASSWORD.length),
  textCanary('backup password', BACKUP_PASSWORD, BACKUP_PASSWORD.length),
  textCanary('issuer', 'Practice Works', 14),
];

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'engang-shared-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  return path;
}

/** The databases of extensions in the profile: IndexedDB, and storage.local, which Firefox keeps in one as well. */
async function databases(profile: string): Promise<string[]> {
  const files = await readdir(join(profile, 'storage', 'default'), { recursive: true }).catch(() => []);
  return files.filter((path) => path.startsWith('moz-extension') && path.endsWith('.sqlite'));
}

it('does the whole job on a shared computer, and leaves nothing on the disk, also after a kill', async () => {
  const [profile, downloads] = [folder(), folder()];
  const site = await startPractice();
  const driver = await launchFirefox({ extension: FIREFOX_BUILD, profile, downloads });
  const seen: Record<string, unknown> = {};
  const { page } = await sharedJob({
    driver,
    site: practicePages(site.url),
    downloads,
    see: (what, value) => {
      seen[what] = value;
    },
  });
  expect(seen['from the file']).toEqual(['Practice Works, anna@practice.example']);
  expect(seen['after adding']).toContain('1 change not saved');
  const stored = await page.eval(async () => ({
    local: await browser.storage.local.get(),
    databases: await indexedDB.databases(),
  }));
  expect(stored).toEqual({ local: {}, databases: [] });
  await driver.kill9();
  await site.close();
  // To read storage.local is to make its file, which is empty.
  expect((await databases(profile)).filter((path) => !path.includes(STORAGE_LOCAL))).toEqual([]);
  expect(await tracesIn(join(profile, 'storage'), CANARIES)).toEqual([]);
});

it('the look into the profile finds a vault that is kept on disk', async () => {
  const profile = folder();
  const driver = await launchFirefox({ extension: FIREFOX_BUILD, profile });
  await createVault(await driver.openExtensionPage('options.html'));
  await driver.kill9();
  expect((await databases(profile)).length).toBeGreaterThan(1);
});
