import { liveQuery } from 'dexie';
import { sawState } from '../browser/seen';
import { onSessionChanged, readSession } from '../browser/session';
import { DiskStore } from '../vault/disk-store';
import { sumOf } from '../vault/second-copy';
import type { VaultState } from '../vault/state';
import type { Revision } from '../vault/store';
import { Vault } from '../vault/vault';
import { type Shut, whatIsThere } from './shut-vault';

export const vaultStore = new DiskStore();

export type Access = Shut | { status: 'open'; vault: Vault; lockAt: number };

/**
 * Popup, full page and worker each come to the vault through here.
 * @throws AppError header_damaged, vault_newer where no way can open the vault
 */
export async function access(now = Date.now()): Promise<Access> {
  const session = await readSession(now);
  if (!session) return whatIsThere(vaultStore, now);
  const { vaultId, vaultKey, lockAt } = session;
  const remember = (state: VaultState, revision: Revision) => void remembered(vaultId, state, revision);
  return { status: 'open', vault: await Vault.open(vaultStore, vaultId, vaultKey, remember), lockAt };
}

/** Beside the write, which does not wait for it. What fails here is made up for when the vault is opened next. */
async function remembered(vaultId: string, state: VaultState, { sealed }: Revision): Promise<void> {
  const { number, savedAt, accounts } = state;
  const seen = { vaultId, number, savedAt, accounts: accounts.length };
  await sawState({ ...seen, sum: await sumOf(sealed) }).catch(() => undefined);
}

/** Calls back when the vault was unlocked, locked or changed, here or in any other window. Returns the way to stop. */
export function onAccessChanged(callback: () => void): () => void {
  const stopSession = onSessionChanged(callback);
  const revisions = liveQuery(() => vaultStore.revisions.toCollection().lastKey());
  const subscription = revisions.subscribe(callback);
  return () => {
    stopSession();
    subscription.unsubscribe();
  };
}
