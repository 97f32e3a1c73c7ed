import { autoName, outlivedNames } from '../backup/auto-name';
import type { KeyBackup } from '../backup/backup';
import { isDue } from '../backup/due';
import { sealForDownload, sealIntoFolder } from '../browser/auto-file';
import { readBackupRecord, readBackupSettings, recordFailure, recordGood } from '../browser/backup-settings';
import { downloadQuietly, ownDownloads, removeDownload } from '../browser/downloads';
import { inOffscreen } from '../browser/offscreen';
import { ask } from '../browser/request';
import { eachMinuteUnlocked } from '../browser/while-unlocked';
import { AppError, codeOf } from '../error';
import { access } from './open-vault';
import { ownIdentity } from './own-identity';
import { recoveryRecipient } from './recovery-recipient';

const LOCK = 'automatic-backup';
/** What failed is not tried again each minute. */
const PAUSE = 10 * 60_000;

/** The background's part: while the vault is unlocked, what changed goes into a backup. Nothing is said. */
export function backUpByItself(): void {
  eachMinuteUnlocked(LOCK, async () => void (await backUpIfDue().catch(() => undefined)));
}

/**
 * Makes an automatic backup now, whatever was backed up before.
 * @throws AppError vault_locked, no_recovery_key, and what writing it throws: it is in the record as well
 */
export async function backUpHere(): Promise<true> {
  await navigator.locks.request(LOCK, () => backUp(Date.now(), true));
  return true;
}

async function backUpIfDue(): Promise<void> {
  const now = Date.now();
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (free) => {
    const { lastFailure } = await readBackupRecord();
    const paused = lastFailure && Math.abs(now - lastFailure.at) < PAUSE;
    if (free && !paused) await backUp(now, false);
  });
}

async function backUp(now: number, asked: boolean): Promise<void> {
  const [settings, { lastGood = null }] = await Promise.all([readBackupSettings(), readBackupRecord()]);
  if (settings.rhythm === 'off' && !asked) return;
  const seen = await access(now);
  if (seen.status !== 'open') throw new AppError('vault_locked');
  const { id: vaultId } = seen.vault;
  const { accounts, number: revision, readOnly } = await seen.vault.read();
  if (readOnly) throw new AppError('vault_newer'); // what is not understood would be left out
  const held = { vaultId, revision, count: accounts.length };
  try {
    const sealedTo = await recoveryRecipient();
    if (!asked && !isDue(settings.rhythm, lastGood, { ...held, now, sealedTo })) return;
    if (!sealedTo) throw new AppError('no_recovery_key');
    const identity = await ownIdentity();
    const backup = { accounts, vaultId, created: now, recipient: sealedTo, identity };
    if (settings.place === 'folder') await toFolder(backup, settings.keep);
    else await toDownloads(backup, settings.keep);
    await recordGood({ ...held, at: now, where: settings.place, sealedTo });
  } catch (error) {
    await recordFailure(now, codeOf(error));
    throw error;
  }
}

/** Firefox's background page starts a Worker itself; Chromium's service worker borrows the offscreen document. */
const isDocument = () => typeof Worker !== 'undefined';

async function toFolder(backup: KeyBackup, keep: number): Promise<void> {
  if (isDocument()) await sealIntoFolder(backup, keep);
  else await inOffscreen(() => ask('offscreen', 'sealIntoFolder', { backup, keep }));
}

async function toDownloads(backup: KeyBackup, keep: number): Promise<void> {
  const { vaultId, created } = backup;
  const name = autoName(vaultId, created);
  const newest = isDocument()
    ? await sealForDownload(backup).then(({ url, size }) => downloadQuietly(url, name, size))
    : await inOffscreen(async () => {
        const { url, size } = await ask('offscreen', 'sealForDownload', { backup });
        return downloadQuietly(url, name, size);
      });
  const own = (await ownDownloads()).filter(({ id }) => id !== newest.id);
  const outlived = outlivedNames(
    own.map(({ name }) => name),
    { vaultId, keep, newest: newest.name },
  );
  for (const { id, name } of own) {
    if (outlived.includes(name)) await removeDownload(id).catch(() => undefined); // the next one tries again
  }
}
