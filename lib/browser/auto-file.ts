import { autoName, freeName, isAutoName, outlivedNames } from '../backup/auto-name';
import type { KeyBackup } from '../backup/backup';
import { isOursInWorker, sealInWorker, verifyInWorker } from './backup-worker';
import { DOWNLOAD_LIMIT } from './downloads';
import { namesInFolder, readInFolder, removeInFolder, sizeInFolder, writeInFolder } from './folder';

/** How Chromium calls what it writes until it is whole. */
const HALF_WRITTEN = /\.crswap$/;

/** A backup at an address that the browser can save from; its size in bytes. */
export interface SealedAt {
  url: string;
  size: number;
}

/** Needs a document: Firefox's background page, or Chromium's offscreen document, with which the address goes. */
export async function sealForDownload(backup: KeyBackup): Promise<SealedAt> {
  const bytes = await sealInWorker(backup);
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  setTimeout(() => URL.revokeObjectURL(url), 2 * DOWNLOAD_LIMIT); // who saves from it has given up long before
  return { url, size: bytes.length };
}

/**
 * Writes a backup into the chosen folder, reads it back from there, opens and compares it; only then older automatic
 * ones of this vault go, down to `keep`. Returns its name.
 * @throws AppError backup_not_verified, backup_damaged, folder_gone, folder_not_allowed, folder_full, folder_failed
 */
export async function sealIntoFolder(backup: KeyBackup, keep: number): Promise<string> {
  const { vaultId, created, identity } = backup;
  const taken = await withoutTorn(await namesInFolder(), vaultId);
  const newest = freeName(autoName(vaultId, created), taken);
  await writeInFolder(newest, await sealInWorker(backup));
  await verifyInWorker(backup, await readInFolder(newest));
  for (const name of outlivedNames(taken, { vaultId, keep, newest })) {
    await removeOurs(name, identity).catch(() => undefined); // the new one is good; the next one tries again
  }
  return newest;
}

/** A name proves nothing: what opens with the vault's own identity was written by it. */
async function removeOurs(name: string, identity: string): Promise<void> {
  if (await isOursInWorker(identity, await readInFolder(name))) await removeInFolder(name);
}

/**
 * Where the browser was ended while it wrote, an empty file of this name is left, and what was written beside it. The
 * names of all others.
 */
async function withoutTorn(names: string[], vaultId: string): Promise<string[]> {
  const left: string[] = [];
  for (const name of names) {
    const torn =
      isAutoName(vaultId, name.replace(HALF_WRITTEN, '')) &&
      (HALF_WRITTEN.test(name) || (await sizeInFolder(name)) === 0);
    if (torn) await removeInFolder(name).catch(() => undefined);
    else left.push(name);
  }
  return left;
}
