import { openOwnWindow } from '../browser/own-window';
import { forgetPasskey, makePasskey, type Passkey, usePasskey } from '../browser/passkey';
import { giveBackPasskeyHost } from '../browser/passkey-host';
import { AppError } from '../error';
import { MOST_SLOTS } from '../vault/header';
import type { PasskeySlot, Slot, Way } from '../vault/slot';
import { opens, unlockBy } from './unlock';
import { changeWay, ways } from './ways';

/** `add` one to the open vault, or `unlock` with one. */
export type PasskeyTask = 'add' | 'unlock';

/** A window of its own, as the browser's question would close the popup. */
export const openPasskeyWindow = (task: PasskeyTask) => openOwnWindow(`passkey.html?${task}`);

/**
 * Makes a passkey and adds it to the ways that open the vault.
 * @throws AppError vault_locked, too_many_ways, as `makePasskey` and `changeWays`: the vault is as it was then
 */
export async function addPasskey(name: string, signal: AbortSignal): Promise<void> {
  const before = await ways();
  if (before.length >= MOST_SLOTS) throw new AppError('too_many_ways');
  const known = before.filter(isPasskey).map(({ credentialId }) => credentialId);
  try {
    const passkey = await makePasskey(known, signal);
    const comes = { type: 'passkey', name, ...passkey } as const;
    await changeWay({ comes })
      .catch(unmade(passkey))
      .finally(() => passkey.secret.fill(0));
  } catch (error) {
    if (!(await ways()).some(isPasskey)) await giveBackPasskeyHost();
    throw error;
  }
}

/** @throws AppError passkey_wrong, as `usePasskey` and `unlockVault`: it stays locked then */
export const unlockWithPasskey = (signal: AbortSignal) => withPasskey(unlockBy, signal);

/** The person has a passkey of this vault, another than that of the slot `except`. No session starts. @throws as above */
export const confirmWithPasskey = (signal: AbortSignal, except?: string) =>
  withPasskey(opens, signal, except);

async function withPasskey(
  use: (way: Way) => Promise<boolean>,
  signal: AbortSignal,
  except?: string,
): Promise<void> {
  const usable = (await ways()).filter(isPasskey).filter(({ id }) => id !== except);
  const { passkey, secret } = await usePasskey(usable, signal);
  const right = await use({ type: 'passkey', slotId: passkey.id, secret });
  secret.fill(0);
  if (!right) throw new AppError('passkey_wrong');
}

function unmade(passkey: Passkey) {
  return (error: unknown): never => {
    forgetPasskey(passkey);
    throw error;
  };
}

const isPasskey = (way: Slot): way is PasskeySlot => way.type === 'passkey';
