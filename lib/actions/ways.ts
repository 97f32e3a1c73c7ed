import { chooseCost } from '../browser/derive';
import { forgetPasskey } from '../browser/passkey';
import { giveBackPasskeyHost } from '../browser/passkey-host';
import { ask } from '../browser/request';
import { onSeen, seen } from '../browser/seen';
import { readSession } from '../browser/session';
import { forgetTries } from '../browser/tries';
import { AppError } from '../error';
import { isUnderUsual } from '../vault/calibrate';
import { newKdf } from '../vault/kdf';
import type { PasswordSlot, Slot } from '../vault/slot';
import { changeWays, type WayChange, waysOf } from '../vault/ways';
import { copyVault } from './copy-vault';
import { vaultStore } from './open-vault';
import { unlockTools } from './unlock';

/** The ways that open the vault, also while it is locked. @throws AppError vault_missing, header_damaged, vault_newer */
export const ways = (): Promise<Slot[]> => waysOf(vaultStore, seen);

/** Whether this machine had too little memory for what the master password usually costs to guess. */
export const isEasierToGuess = async () =>
  (await ways()).some((slot) => slot.type === 'password' && isUnderUsual(slot.kdf));

/** Calls back when they may have changed, in whichever window. Returns the way to stop. */
export const onWaysChanged = onSeen;

/**
 * The one master password becomes this one, and goes on to do so where the popup is closed meanwhile.
 * @throws AppError vault_locked, way_gone, way_not_kept, storage_full, interrupted
 */
export const changePassword = (password: string) => ask('background', 'changePassword', { password });

/** The background's side of it. Done twice it comes to the same. */
export async function changePasswordHere(password: string): Promise<true> {
  const old = (await ways()).find((slot): slot is PasswordSlot => slot.type === 'password');
  const kdf = newKdf(await chooseCost(old?.kdf));
  await changeWay({ comes: { type: 'password', password, kdf }, ...(old && { takesPlaceOf: old.id }) });
  await forgetTries().catch(() => undefined); // the change is made
  return true;
}

/** The device of a passkey is told; with the last one the permission for passkeys goes. @throws AppError last_way, and as `changeWays` */
export async function removeWay(slotId: string): Promise<void> {
  const leaving = (await ways()).find(({ id }) => id === slotId);
  await changeWay({ goes: slotId });
  if (leaving?.type !== 'passkey') return;
  forgetPasskey(leaving);
  if (!(await ways()).some(({ type }) => type === 'passkey')) await giveBackPasskeyHost();
}

/** One change of the ways, with the key of the session. @throws AppError vault_locked, and as `changeWays` */
export async function changeWay(what: WayChange): Promise<void> {
  const session = await readSession();
  if (!session) throw new AppError('vault_locked');
  try {
    await changeWays(vaultStore, session, what, unlockTools, Date.now());
  } finally {
    session.vaultKey.fill(0);
  }
  await copyVault(vaultStore).catch(() => undefined); // else the background does, a second later
}
