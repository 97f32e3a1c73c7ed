import { setSecondCopyAside } from '../browser/second-copy';
import { endSession } from '../browser/session';
import { forgetTries } from '../browser/tries';
import { addNote } from '../browser/vault-notes';
import { setAside } from '../vault/set-aside';
import { disk } from './open-vault';

/**
 * Makes place for a new vault where this one cannot be opened. All that is left of it stays, under another name.
 * @throws AppError storage_full, aside_not_kept
 */
export async function setVaultAside(now: number): Promise<void> {
  const name = `engang-aside-${new Date(now)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14)}`;
  await setAside(disk, name);
  await setSecondCopyAside(name);
  await addNote({ aside: { at: now, name } });
  await forgetTries(); // they were of the vault that is gone
  await endSession();
}
