import { DiskStore } from '../../lib/vault/disk-store';
import type { Derive } from '../../lib/vault/kdf';
import type { Bytes } from '../../lib/vault/seal';
import type { Seen, SeenVault } from '../../lib/vault/seen';
import { createVault, type UnlockTools, unlockVault } from '../../lib/vault/unlock';
import { Vault } from '../../lib/vault/vault';

export const PASSWORD = 'one calm master password';
export const NOW = Date.UTC(2026, 10, 21, 12);

/** Stands in for Argon2id where its slowness is not what is tested: every parameter still counts. */
export const quickDerive: Derive = async (password, kdf) => {
  const text = JSON.stringify([password, { ...kdf, salt: [...kdf.salt] }]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))) as Bytes;
};

/** What was seen, in memory. */
export function newSeen(): Seen & { last: SeenVault | null } {
  return {
    last: null,
    async read() {
      return this.last;
    },
    async write(vault) {
      this.last = vault;
    },
  };
}

export const newTools = (): UnlockTools & { seen: ReturnType<typeof newSeen> } => ({
  derive: quickDerive,
  seen: newSeen(),
});

let stores = 0;

/** A store of its own for each test. */
export function newStore(): DiskStore {
  return new DiskStore(`test-${++stores}`);
}

export async function newVault(store = newStore(), tools = newTools()) {
  const key = await createVault(store, PASSWORD, tools, NOW);
  const { vaultId, vaultKey } = key;
  const openAgain = () => Vault.open(store, vaultId, vaultKey);
  const unlock = (password = PASSWORD) => unlockVault(store, { type: 'password', password }, tools);
  return { store, tools, key, vaultId, vaultKey, vault: await openAgain(), openAgain, unlock };
}
