import type { Derive } from '../../lib/vault/header';
import type { Bytes } from '../../lib/vault/seal';
import { VaultStore } from '../../lib/vault/store';
import { createVault } from '../../lib/vault/unlock';
import { Vault } from '../../lib/vault/vault';

export const PASSWORD = 'one calm master password';
export const NOW = Date.UTC(2026, 10, 21, 12);

/** Stands in for Argon2id where its slowness is not what is tested: every parameter still counts. */
export const quickDerive: Derive = async (password, kdf) => {
  const text = JSON.stringify([password, { ...kdf, salt: [...kdf.salt] }]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))) as Bytes;
};

let stores = 0;

/** A store of its own for each test. */
export function newStore(): VaultStore {
  return new VaultStore(`test-${++stores}`);
}

export async function newVault(store = newStore()) {
  const { vaultId, vaultKey } = await createVault(store, PASSWORD, quickDerive, NOW);
  const openAgain = () => Vault.open(store, vaultId, vaultKey);
  return { store, vaultId, vaultKey, vault: await openAgain(), openAgain };
}
