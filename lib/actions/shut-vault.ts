import { readSecondCopy } from '../browser/second-copy';
import { seen } from '../browser/seen';
import { addNote } from '../browser/vault-notes';
import { codeOf } from '../error';
import type { DiskStore } from '../vault/disk-store';
import { headerCheck } from '../vault/header';
import { copiesOf, readableHeaders } from '../vault/read-header';
import { seenOf } from '../vault/unlock';

/** What there is where no session runs. `gone`: a vault with this many accounts was here, last saved at (ms since 1970). */
export type Shut =
  | { status: 'none' }
  | { status: 'locked' }
  | { status: 'gone'; accounts: number; savedAt: number };

/**
 * A vault that is gone is put back from the second copy, and so is a header of which no copy is whole.
 * @throws AppError header_damaged, vault_newer where no way can open the vault
 */
export async function whatIsThere(store: DiskStore, now: number): Promise<Shut> {
  const known = await seen.read();
  if (await store.hasVault()) {
    try {
      await readableHeaders(store, known);
    } catch (error) {
      if (codeOf(error) !== 'header_damaged' || !(await putWaysBack(store, now))) throw error;
    }
    return { status: 'locked' };
  }
  if (!known) return { status: 'none' };
  const copy = await readSecondCopy();
  if (copy && copy.vaultId === known.vaultId && (await headerCheck(copy.header)) === copy.check) {
    const back = await store.create(await copiesOf(copy.header), copy.revision);
    // An older one is all there is: what opens it is not to be refused as weaker than what was lost.
    if (!known.checks.includes(copy.check)) await seen.write({ ...known, ...(await seenOf(copy.header)) });
    if (back) await addNote({ putBack: { at: now } }).catch(() => undefined);
    return { status: 'locked' };
  }
  const { accounts, savedAt } = known;
  return accounts > 0 ? { status: 'gone', accounts, savedAt } : { status: 'none' };
}

/** Only the header that was last seen: an older one may open with a password that was changed since. */
export async function putWaysBack(store: DiskStore, now: number): Promise<boolean> {
  const [known, copy] = await Promise.all([seen.read(), readSecondCopy()]);
  if (!known || !copy || copy.vaultId !== known.vaultId) return false;
  const check = await headerCheck(copy.header);
  if (check !== copy.check || !known.checks.includes(check)) return false;
  await store.repairHeaders(await copiesOf(copy.header));
  await addNote({ waysPutBack: { at: now } }).catch(() => undefined);
  return true;
}
