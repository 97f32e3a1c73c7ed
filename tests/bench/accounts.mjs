import { randomBytes, scrypt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { BACKUP_PASSWORD, createVault } from '../journey/main-job.mjs';
import { ROOT } from '../prepare.mjs';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const PRIME = 7919;
const ADDED_AT = Date.UTC(2026, 0, 1);
const SLOW = 120_000;

/** `count` accounts: eight of each issuer and site, not in the order of their names, with secrets of 160 bits. */
export function makeAccounts(count) {
  return Array.from({ length: count }, (_, at) => {
    const service = Math.floor(((at * PRIME) % count) / 8);
    const name = `service-${String(service).padStart(4, '0')}`;
    const secret = Array.from(randomBytes(32), (byte) => ALPHABET[byte % 32]).join('');
    return {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      issuer: name,
      label: `person-${at}@work.example`,
      otp: { type: 'totp', secret, algorithm: 'SHA1', digits: 6, period: 30 },
      sites: [`${name}.example`],
      addedAt: ADDED_AT,
    };
  });
}

const deriveScrypt = promisify(scrypt);

/** A backup of `count` accounts, made by lib/backup itself. Returns the path of the file. */
export async function writeBackup(count, folder) {
  const { module } = await runnerImport(`${ROOT}lib/backup/backup.ts`, { logLevel: 'silent' });
  const derive = async (password, salt, logN) =>
    new Uint8Array(await deriveScrypt(password, salt, 32, { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** 30 }));
  const options = { vaultId: 'bench', now: ADDED_AT, derive };
  const { bytes } = await module.makeBackup(makeAccounts(count), BACKUP_PASSWORD, options);
  const path = join(folder, `${count}.age`);
  writeFileSync(path, bytes);
  return path;
}

/** Makes a vault of `count` accounts as a person would: create, then restore a backup. It is left unlocked. */
export async function fillVault(driver, count, folder) {
  const backup = await writeBackup(count, folder);
  const page = await driver.openExtensionPage('options.html');
  await createVault(page);
  await page.upload('input[type=file]:not([accept])', backup);
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.click('button', 'Restore backup');
  await page.wait('button', 'Restore', SLOW);
  await page.click('button', 'Restore');
  await page.page.waitForSelector('[data-code]', { timeout: SLOW });
  await page.close();
}
