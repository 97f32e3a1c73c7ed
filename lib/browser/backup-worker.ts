import type { KeyBackup } from '../backup/backup';
import { askWorker } from './one-shot-worker';

/** `seal` makes a file that is known to open; `verify` opens a file and compares; `isOurs`: whether a file opens at all. */
export type BackupQuestion =
  | { task: 'seal'; backup: KeyBackup }
  | { task: 'verify'; backup: KeyBackup; file: Uint8Array }
  | { task: 'isOurs'; identity: string; file: Uint8Array };

/** Off the thread of every page. @throws AppError backup_not_verified, backup_damaged */
export function sealInWorker(backup: KeyBackup): Promise<Uint8Array> {
  return inWorker({ task: 'seal', backup });
}

/** @throws AppError backup_not_verified, backup_damaged */
export async function verifyInWorker(backup: KeyBackup, file: Uint8Array): Promise<void> {
  await inWorker({ task: 'verify', backup, file });
}

/** Whether the vault with this identity wrote the file. */
export function isOursInWorker(identity: string, file: Uint8Array): Promise<boolean> {
  return inWorker({ task: 'isOurs', identity, file });
}

function inWorker<T>(question: BackupQuestion): Promise<T> {
  return askWorker<T>(new Worker('/backup-worker.js'), question);
}
