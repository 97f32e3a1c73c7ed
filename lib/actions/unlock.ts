import { derive, prepareToDerive } from '../browser/derive';
import { ask } from '../browser/request';
import { seen } from '../browser/seen';
import { endSession, extendSession, startSession } from '../browser/session';
import { readSettings } from '../browser/settings';
import { codeOf } from '../error';
import { createVault, unlockVault, type VaultKey } from '../vault/unlock';
import { vaultStore } from './open-vault';

export const unlockTools = { derive, seen };

/** The password is about to be typed. */
export const prepareToUnlock = prepareToDerive;

/**
 * Unlocks the vault, and goes on where the popup is closed meanwhile. False where the password is wrong.
 * @throws AppError header_damaged, vault_newer, kdf_out_of_bounds, interrupted
 */
export const unlock = (password: string) => ask('background', 'unlock', { password });

/** @throws AppError vault_exists, storage_full, interrupted */
export const createNewVault = (password: string) => ask('background', 'create', { password });

export const lock = endSession;

/**
 * Whether this is the master password, by the header and at the full price of Argon2id. No session starts or is
 * prolonged by it, and the key that it opened is not kept.
 * @throws AppError header_damaged, vault_newer, kdf_out_of_bounds
 */
export async function isMasterPassword(password: string): Promise<boolean> {
  const key = await unlockVault(vaultStore, { type: 'password', password }, unlockTools);
  key?.vaultKey.fill(0);
  return key !== null;
}

/** The user did something: the lock timer starts again. */
export async function stayUnlocked(): Promise<void> {
  await extendSession((await readSettings()).lockMinutes);
}

/** The background's side of `unlock`. */
export async function unlockHere(password: string): Promise<boolean> {
  const key = await unlockVault(vaultStore, { type: 'password', password }, unlockTools);
  if (key) await start(key);
  return key !== null;
}

/** The background's side of `createNewVault`. */
export async function createHere(password: string): Promise<true> {
  try {
    await start(await createVault(vaultStore, password, unlockTools, Date.now()));
  } catch (error) {
    // Asked again because the background was ended just after it made the vault.
    if (codeOf(error) !== 'vault_exists' || !(await unlockHere(password))) throw error;
  }
  return true;
}

async function start(key: VaultKey): Promise<void> {
  await startSession(key, (await readSettings()).lockMinutes);
  key.vaultKey.fill(0);
}
