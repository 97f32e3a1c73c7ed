import type { Account } from '../otp/account';
import { type Confirmed, confirm, unconfirm } from '../vault/confirm';
import type { Vault } from '../vault/vault';

export type { Confirmed } from '../vault/confirm';

/**
 * The account works. Those whose key it takes over lie in the trash then. Null where it is confirmed already, or gone.
 * @throws as `Vault.change`
 */
export async function confirmAccount(vault: Vault, id: string, now: number): Promise<Confirmed | null> {
  if (!confirm((await vault.read()).accounts, id)) return null;
  let confirmed: Confirmed | null = null;
  await vault.change((accounts) => {
    const change = confirm(accounts, id);
    confirmed = change?.confirmed ?? null;
    return change?.accounts ?? accounts;
  }, now);
  return confirmed;
}

/** The same after its code was used. That a vault cannot be written must not keep a person from the code. */
export async function confirmByUse(
  vault: Vault,
  { id, unconfirmed }: Account,
  now: number,
): Promise<Confirmed | null> {
  return unconfirmed ? confirmAccount(vault, id, now).catch(() => null) : null;
}

/** @throws as `Vault.change` */
export async function takeConfirmationBack(vault: Vault, confirmed: Confirmed, now: number): Promise<void> {
  await vault.change((accounts) => unconfirm(accounts, confirmed), now);
}
