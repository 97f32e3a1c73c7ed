import type { LastGood, Rhythm } from '../backup/due';
import type { ErrorCode } from '../error';
import { releaseDownloads } from './downloads';
import { keep as keepValue, onKept, readKept } from './kept';

/** Where automatic backups are written to. */
export type Place = 'folder' | 'downloads';

/** What the user chose about backups. Nothing secret lies here: it is kept in the clear. */
export interface BackupSettings {
  rhythm: Rhythm;
  place: Place;
  /** Older automatic backups than the newest so many are removed: one of KEEP. */
  keep: number;
  /** Days until a line says that the last good backup is old: one of LIMIT_DAYS, 0 for never. */
  limitDays: number;
}

/** What came of the last backups. Times are ms since 1970. */
export interface BackupRecord {
  lastGood?: LastGood;
  /** Newer than the last good one. */
  lastFailure?: { at: number; code: ErrorCode };
  /** The line about an old backup was closed: until then nothing is said. */
  quietUntil?: number;
}

export const RHYTHMS: readonly Rhythm[] = ['off', 'daily', 'change'];
export const KEEP = [5, 10, 30];
export const LIMIT_DAYS = [7, 30, 90, 0];
const SETTINGS = 'backup-settings';
const RECORD = 'backups';

/** Anything else than what can be chosen counts as not chosen. */
export async function readBackupSettings(): Promise<BackupSettings> {
  const stored = (await readKept(SETTINGS)) as Partial<BackupSettings> | undefined;
  return {
    rhythm: RHYTHMS.find((rhythm) => rhythm === stored?.rhythm) ?? 'off',
    place: stored?.place === 'folder' ? 'folder' : 'downloads',
    keep: KEEP.find((keep) => keep === stored?.keep) ?? 10,
    limitDays: LIMIT_DAYS.find((days) => days === stored?.limitDays) ?? 30,
  };
}

/** Where nothing is to be saved as a download any more, the browser's permission for it is given back. */
export async function changeBackupSettings(changed: Partial<BackupSettings>): Promise<void> {
  const settings = { ...(await readBackupSettings()), ...changed };
  await keepValue(SETTINGS, settings);
  const chosen = changed.rhythm !== undefined || changed.place !== undefined;
  if (chosen && (settings.rhythm === 'off' || settings.place === 'folder')) await releaseDownloads();
}

export async function readBackupRecord(): Promise<BackupRecord> {
  return ((await readKept(RECORD)) as BackupRecord | undefined) ?? {};
}

export async function recordGood(lastGood: LastGood): Promise<void> {
  await keepValue(RECORD, { lastGood } satisfies BackupRecord);
}

export async function recordFailure(at: number, code: ErrorCode): Promise<void> {
  const record = { ...(await readBackupRecord()), lastFailure: { at, code } };
  await keepValue(RECORD, record);
}

export async function closeLine(quietUntil: number): Promise<void> {
  await keepValue(RECORD, { ...(await readBackupRecord()), quietUntil });
}

/** Calls back when a backup was made, or something about backups was chosen. Returns the way to stop. */
export function onBackupsChanged(callback: () => void): () => void {
  const stops = [SETTINGS, RECORD].map((key) => onKept(key, callback));
  return () => {
    for (const stop of stops) stop();
  };
}
