import { chooseCost, derive, prepareToDerive } from '../browser/derive';
import { ask } from '../browser/request';
import { seen } from '../browser/seen';
import { endSession, extendSession, startSession } from '../browser/session';
import { readSettings } from '../browser/settings';
import { isShared } from '../browser/shared-computer';
import { addNote } from '../browser/vault-notes';
import { codeOf } from '../error';
import { newKdf } from '../vault/kdf';
import type { Way } from '../vault/slot';
import type { Outcome } from '../vault/tries';
import { createVault, type Unlocked, unlockVault, type VaultKey } from '../vault/unlock';
import { disk, vaultStore } from './open-vault';
import { putWaysBack } from './shut-vault';
import { tryPassword } from './try-password';

export const unlockTools = { derive, seen };

/** The password is about to be typed. */
export const prepareToUnlock = prepareToDerive;

/**
 * Unlocks the vault, and goes on where the popup is closed meanwhile.
 * @throws AppError header_damaged, vault_newer, kdf_out_of_bounds, interrupted
 */
export const unlock = (password: string) => ask('background', 'unlock', { password });

/** @throws AppError vault_exists, storage_full, interrupted */
export const createNewVault = (password: string) => ask('background', 'create', { password });

export const lock = endSession;

/**
 * Whether this is the master password, by the header and at the full price of Argon2id.
 * @throws AppError header_damaged, vault_newer, kdf_out_of_bounds
 */
export function isMasterPassword(password: string): Promise<Outcome> {
  return tryPassword(() => opens({ type: 'password', password }));
}

/** The user did something: the lock timer starts again. */
export async function stayUnlocked(): Promise<void> {
  await extendSession((await readSettings()).lockMinutes);
}

/** The background's side of `unlock`. */
export function unlockHere(password: string): Promise<Outcome> {
  return tryPassword(() => unlockBy({ type: 'password', password }));
}

/** The background's side of `createNewVault`. */
export async function createHere(password: string): Promise<true> {
  try {
    const kdf = newKdf(await chooseCost());
    await start(await createVault(vaultStore, password, unlockTools, Date.now(), kdf));
  } catch (error) {
    // Asked again because the background was ended just after it made the vault.
    if (codeOf(error) !== 'vault_exists' || (await unlockHere(password)) !== 'right') throw error;
  }
  return true;
}

/** Opens the vault by this way and starts the session; false where it is the wrong one. @throws as `unlockVault` */
export async function unlockBy(way: Way): Promise<boolean> {
  const key = await unlockMended(way);
  if (key) await start(key);
  return key !== null;
}

/** Whether this way opens the vault. No session starts or is prolonged, and the key is not kept. @throws as `unlockVault` */
export async function opens(way: Way): Promise<boolean> {
  const key = await unlockMended(way);
  key?.vaultKey.fill(0);
  return key !== null;
}

/** Where the header is not the one last seen, the second copy's may be, and takes its place. */
async function unlockMended(way: Way): Promise<Unlocked | null> {
  try {
    return await unlockVault(vaultStore, way, unlockTools);
  } catch (error) {
    const strange = codeOf(error) === 'header_altered' || codeOf(error) === 'header_weaker';
    if (!strange || (await isShared()) || !(await putWaysBack(disk, Date.now()))) throw error;
    return unlockVault(vaultStore, way, unlockTools);
  }
}

async function start(key: VaultKey | Unlocked): Promise<void> {
  if ('altered' in key && key.altered) await addNote({ altered: { at: Date.now() } }).catch(() => undefined);
  await startSession(key, (await readSettings()).lockMinutes);
  key.vaultKey.fill(0);
}
