import type { Account } from '../otp/account';
import type { Vault } from '../vault/vault';

/** Puts deleted accounts back into the list. @throws as `Vault.change` */
export async function putBackDeleted(vault: Vault, deleted: Account[], now: number): Promise<void> {
  await vault.change((accounts) => {
    const listed = new Set(accounts.map(({ id }) => id));
    return [...accounts, ...deleted.filter(({ id }) => !listed.has(id))];
  }, now);
}

/** Takes deleted accounts out of the trash, which no one can take back. @throws as `Vault.change` */
export async function deleteForGood(vault: Vault, deleted: Account[], now: number): Promise<void> {
  const ids = deleted.map(({ id }) => id);
  await vault.empty(ids, now);
}
