import { liveQuery } from 'dexie';
import { onSessionChanged, readSession } from '../browser/session';
import { DiskStore } from '../vault/disk-store';
import { Vault } from '../vault/vault';

export const vaultStore = new DiskStore();

export type Access =
  | { status: 'none' }
  | { status: 'locked' }
  | { status: 'open'; vault: Vault; lockAt: number };

/** Popup, full page and worker each come to the vault through here. */
export async function access(now = Date.now()): Promise<Access> {
  const session = await readSession(now);
  if (session) {
    const vault = await Vault.open(vaultStore, session.vaultId, session.vaultKey);
    session.vaultKey.fill(0);
    return { status: 'open', vault, lockAt: session.lockAt };
  }
  return { status: (await vaultStore.hasVault()) ? 'locked' : 'none' };
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
