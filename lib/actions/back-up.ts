import type { BackupFile, BackupStep } from '../backup/backup';
import { recordGood } from '../browser/backup-settings';
import { saveFile } from '../browser/save-file';
import { scryptInWorker } from '../browser/scrypt';
import { noteSaved } from '../browser/shared-computer';
import { t } from '../browser/text';
import { AppError } from '../error';
import type { Vault } from '../vault/vault';

/** Built beside us: wxt.config.ts. */
const OPENING_PAGE = 'open-engang-backup.html';

/**
 * Seals all accounts into a file with a password of its own, opens it again and compares it, and only then hands it
 * over. The age library loads on the first call: no other screen pays for it.
 * @throws AppError backup_not_verified, vault_newer
 */
export async function saveBackup(
  vault: Vault,
  password: string,
  now: number,
  onStep: (step: BackupStep) => void,
): Promise<BackupFile> {
  const { makeBackup } = await import('../backup/backup');
  const { accounts, number: revision, readOnly } = await vault.read();
  if (readOnly) throw new AppError('vault_newer'); // what is not understood would be left out
  const options = { vaultId: vault.id, now, derive: scryptInWorker, onStep };
  const file = await makeBackup(accounts, password, options);
  saveFile(file.name, file.bytes);
  await noteSaved(revision);
  await recordGood({ vaultId: vault.id, at: now, revision, count: file.count, where: 'saved' });
  return file;
}

/** Saves the page that opens a backup in any browser, without Engang and without a network. */
export async function saveOpeningPage(): Promise<void> {
  const page = await fetch(`/${OPENING_PAGE}`);
  saveFile(`${t('openingPageName')}.html`, new Uint8Array(await page.arrayBuffer()));
}
