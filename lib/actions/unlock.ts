import { chooseCost, derive, prepareToDerive } from '../browser/derive';
import { ask } from '../browser/request';
import { seen } from '../browser/seen';
import { endSession, extendSession, startSession } from '../browser/session';
import { readSettings } from '../browser/settings';
import { addNote } from '../browser/vault-notes';
import { codeOf } from '../error';
import { newKdf } from '../vault/kdf';
import type { Way } from '../vault/slot';
import type { Outcome } from '../vault/tries';
import { createVault, type Unlocked, unlockVault, type VaultKey } from '../vault/unlock';
import { vaultStore } from './open-vault';
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
  const key = await unlockVault(vaultStore, way, unlockTools);
  if (key) await start(key);
  return key !== null;
}

/** Whether this way opens the vault. No session starts or is prolonged, and the key is not kept. @throws as `unlockVault` */
export async function opens(way: Way): Promise<boolean> {
  const key = await unlockVault(vaultStore, way, unlockTools);
  key?.vaultKey.fill(0);
  return key !== null;
}

async function start(key: VaultKey | Unlocked): Promise<void> {
  if ('altered' in key && key.altered) await addNote({ altered: { at: Date.now() } }).catch(() => undefined);
  await startSession(key, (await readSettings()).lockMinutes);
  key.vaultKey.fill(0);
}
