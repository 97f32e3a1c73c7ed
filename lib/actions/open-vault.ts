import { liveQuery } from 'dexie';
import { PlacedStore } from '../browser/placed-store';
import { sawState } from '../browser/seen';
import { onSessionChanged, readSession } from '../browser/session';
import { onSessionStore } from '../browser/session-store';
import { isShared, onShared } from '../browser/shared-computer';
import { DiskStore } from '../vault/disk-store';
import { sumOf } from '../vault/second-copy';
import type { VaultState } from '../vault/state';
import type { Revision } from '../vault/store';
import { Vault } from '../vault/vault';
import { copyVault } from './copy-vault';
import { type Shut, whatIsThere } from './shut-vault';

export const disk = new DiskStore();
export const vaultStore = new PlacedStore(disk);

export type Access = Shut | { status: 'open'; vault: Vault; lockAt: number };

/**
 * Popup, full page and worker each come to the vault through here.
 * @throws AppError header_damaged, vault_newer where no way can open the vault
 */
export async function access(now = Date.now()): Promise<Access> {
  const session = await readSession(now);
  if (!session) return (await isShared()) ? inMemory() : whatIsThere(disk, now);
  const { vaultId, vaultKey, lockAt } = session;
  const remember = (state: VaultState, revision: Revision) => remembered(vaultId, state, revision);
  // Its own place, for as long as it is open: where the mode ends meanwhile, no step of it goes to the disk.
  const vault = await Vault.open(await vaultStore.place(), vaultId, vaultKey, remember);
  vaultKey.fill(0);
  return { status: 'open', vault, lockAt };
}

/** On a shared computer nothing lies anywhere else. */
async function inMemory(): Promise<Shut> {
  return { status: (await vaultStore.hasVault()) ? 'locked' : 'none' };
}

/** Bytes of a revision, a thousand accounts or so: copied in some twenty milliseconds. */
const SMALL = 300_000;

/**
 * The change is done once there is a second copy of it, too: a browser that is killed has been seen to lose a whole
 * database. That of a large vault follows a second later. What fails here is made up for when the vault is opened next.
 */
async function remembered(vaultId: string, state: VaultState, { sealed }: Revision): Promise<void> {
  const { number, savedAt, accounts } = state;
  const remember = async () => {
    await sawState({ vaultId, number, savedAt, accounts: accounts.length, sum: await sumOf(sealed) });
    if (sealed.length <= SMALL) await copyVault(vaultStore);
  };
  const done = remember().catch(() => undefined);
  if (sealed.length <= SMALL) await done;
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
