import { keepSecondCopy, readCopyMark } from '../browser/second-copy';
import { readSeenState, seen } from '../browser/seen';
import { headerCheck } from '../vault/header';
import { oneWriter } from '../vault/one-writer';
import { readHeader } from '../vault/read-header';
import { sumOf } from '../vault/second-copy';
import type { VaultStore } from '../vault/store';

/**
 * Brings the second copy up to what was last seen, where that lies whole in the vault: what is damaged there never takes
 * the place of a good copy. False where there was nothing to do.
 */
export function copyVault(store: VaultStore): Promise<boolean> {
  return oneWriter('second copy', async () => {
    const [known, state, mark] = [await seen.read(), await readSeenState(), await readCopyMark()];
    if (!known || state?.vaultId !== known.vaultId) return false;
    const same = mark?.vaultId === known.vaultId ? mark : null;
    if (same && same.number >= state.number && known.checks.includes(same.check)) return false;
    const header = await readHeader(store, seen);
    const check = await headerCheck(header);
    if (header.vaultId !== known.vaultId || !known.checks.includes(check)) return false;
    const copied = { vaultId: known.vaultId, header, check };
    if (same && same.number >= state.number) {
      await keepSecondCopy(copied, same.number);
      return true;
    }
    const revision = await store.readRevision(state.number);
    if (!revision || (state.sum && (await sumOf(revision.sealed)) !== state.sum)) return false;
    await keepSecondCopy(copied, revision.number, revision.sealed);
    return true;
  });
}
