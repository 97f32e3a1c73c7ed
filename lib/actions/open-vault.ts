import { liveQuery } from 'dexie';
import { PlacedStore } from '../browser/placed-store';
import { onSessionChanged, readSession } from '../browser/session';
import { onSessionStore } from '../browser/session-store';
import { onShared } from '../browser/shared-computer';
import { DiskStore } from '../vault/disk-store';
import { Vault } from '../vault/vault';

export const disk = new DiskStore();
export const vaultStore = new PlacedStore(disk);

export type Access =
  | { status: 'none' }
  | { status: 'locked' }
  | { status: 'open'; vault: Vault; lockAt: number };

/** Popup, full page and worker each come to the vault through here. */
export async function access(now = Date.now()): Promise<Access> {
  const session = await readSession(now);
  if (session) {
    // Its own place, for as long as it is open: where the mode ends meanwhile, no step of it goes to the disk.
    const vault = await Vault.open(await vaultStore.place(), session.vaultId, session.vaultKey);
    return { status: 'open', vault, lockAt: session.lockAt };
  }
  return { status: (await vaultStore.hasVault()) ? 'locked' : 'none' };
}

/** Calls back when the vault was unlocked, locked or changed, here or in any other window. Returns the way to stop. */
export function onAccessChanged(callback: () => void): () => void {
  let stopped = false;
  let revisions: { unsubscribe(): void } | undefined;
  /** Only where there is a database: to follow one makes it. It comes with a session, so a later look finds it. */
  const follow = async () => {
    if (revisions || !(await disk.isThere()) || revisions || stopped) return;
    revisions = liveQuery(() => disk.revisions.toCollection().lastKey()).subscribe(callback);
  };
  void follow();
  const stops = [
    onSessionChanged(() => {
      void follow();
      callback();
    }),
    onSessionStore(callback),
    onShared(callback),
  ];
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    revisions?.unsubscribe();
  };
}
