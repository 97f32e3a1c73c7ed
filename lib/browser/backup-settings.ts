import type { LastGood, Rhythm } from '../backup/due';
import type { ErrorCode } from '../error';
import { browser } from './extension';

/** Where automatic backups are written to. */
export type Place = 'folder' | 'downloads';

/** What the user chose about backups. Nothing secret lies here: storage.local is on disk in the clear. */
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
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS] as Partial<BackupSettings> | undefined;
  return {
    rhythm: RHYTHMS.find((rhythm) => rhythm === stored?.rhythm) ?? 'off',
    place: stored?.place === 'folder' ? 'folder' : 'downloads',
    keep: KEEP.find((keep) => keep === stored?.keep) ?? 10,
    limitDays: LIMIT_DAYS.find((days) => days === stored?.limitDays) ?? 30,
  };
}

export async function changeBackupSettings(changed: Partial<BackupSettings>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: { ...(await readBackupSettings()), ...changed } });
}

export async function readBackupRecord(): Promise<BackupRecord> {
  return ((await browser.storage.local.get(RECORD))[RECORD] as BackupRecord | undefined) ?? {};
}

export async function recordGood(lastGood: LastGood): Promise<void> {
  await browser.storage.local.set({ [RECORD]: { lastGood } satisfies BackupRecord });
}

export async function recordFailure(at: number, code: ErrorCode): Promise<void> {
  const record = { ...(await readBackupRecord()), lastFailure: { at, code } };
  await browser.storage.local.set({ [RECORD]: record });
}

export async function closeLine(quietUntil: number): Promise<void> {
  await browser.storage.local.set({ [RECORD]: { ...(await readBackupRecord()), quietUntil } });
}

/** Calls back when a backup was made, or something about backups was chosen. Returns the way to stop. */
export function onBackupsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (SETTINGS in changes || RECORD in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
