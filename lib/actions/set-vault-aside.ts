import { setSecondCopyAside } from '../browser/second-copy';
import { endSession } from '../browser/session';
import { forgetTries } from '../browser/tries';
import { addNote, closeNote } from '../browser/vault-notes';
import { bringBack, setAside } from '../vault/set-aside';
import { disk } from './open-vault';

const PREFIX = 'engang-aside-';

/**
 * Makes place for a new vault where this one cannot be opened. All that is left of it stays, under another name.
 * @throws AppError storage_full, aside_not_kept
 */
export async function setVaultAside(now: number): Promise<void> {
  const name = `${PREFIX}${new Date(now)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14)}`;
  await setAside(disk, name);
  await setSecondCopyAside(name);
  await addNote({ aside: { at: now, name } });
  await forgetTries(); // they were of the vault that is gone
  await endSession();
}

/** The names of what was set aside, the last one first. */
export async function vaultsAside(): Promise<string[]> {
  const all = await indexedDB.databases();
  const names = all.map(({ name = '' }) => name).filter((name) => name.startsWith(PREFIX));
  return names.sort().reverse();
}

/** When it was set aside, in ms since 1970. */
export function setAsideAt(name: string): number {
  const [year, month, day, hour, minute, second] = name.slice(PREFIX.length).match(/^\d{4}|\d{2}/g) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The way back, where no vault took its place. @throws AppError vault_exists, storage_full, aside_not_kept */
export async function bringVaultBack(name: string): Promise<void> {
  await bringBack(name, disk);
  await closeNote('aside');
}
