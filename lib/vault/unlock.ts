import { AppError } from '../error';
import {
  type Derive,
  HEADER_FORMAT,
  type Header,
  headerCheck,
  makePasswordSlot,
  unwrapVaultKey,
} from './header';
import type { Bytes } from './seal';
import { type HeaderCopy, type VaultStore, written } from './store';
import { Vault } from './vault';

/** What a session needs to open the vault again without the password. */
export interface VaultKey {
  vaultId: string;
  vaultKey: Bytes;
}

/**
 * A new vault with a random vault key.
 * @throws AppError vault_exists, storage_full
 */
export async function createVault(
  store: VaultStore,
  password: string,
  derive: Derive,
  now: number,
): Promise<VaultKey> {
  const empty = { format: HEADER_FORMAT, vaultId: crypto.randomUUID() };
  const vaultKey = crypto.getRandomValues(new Uint8Array(32));
  const header = { ...empty, slots: [await makePasswordSlot(empty, vaultKey, password, derive)] };
  const copies = await copiesOf(header);
  const revision = await (await Vault.open(store, header.vaultId, vaultKey)).first(now);
  // All or nothing, and never over a vault that another window made meanwhile.
  await written(() =>
    store.transaction('rw', store.headers, store.revisions, async () => {
      if (await hasVault(store)) throw new AppError('vault_exists');
      await store.headers.bulkAdd(copies);
      await store.revisions.add(revision);
    }),
  );
  return { vaultId: header.vaultId, vaultKey };
}

/** Revisions without a header are a vault too: one that lost what opens it, and must not be written over. */
export async function hasVault(store: VaultStore): Promise<boolean> {
  return (await store.headers.count()) + (await store.revisions.count()) > 0;
}

/**
 * The key, or null where the password is wrong.
 * @throws AppError vault_missing, header_damaged, vault_newer, kdf_out_of_bounds
 */
export async function unlockVault(
  store: VaultStore,
  password: string,
  derive: Derive,
): Promise<VaultKey | null> {
  const header = await readHeader(store);
  const vaultKey = await unwrapVaultKey(header, password, derive);
  return vaultKey && { vaultId: header.vaultId, vaultKey };
}

/** The first copy that is whole; the other one is put right from it. */
async function readHeader(store: VaultStore): Promise<Header> {
  const copies = await store.headers.toArray();
  if (copies.length === 0) throw new AppError((await hasVault(store)) ? 'header_damaged' : 'vault_missing');
  const whole = await Promise.all(copies.map(isWhole));
  const good = copies.find((_, at) => whole[at]);
  if (!good) throw new AppError(copies.some(isNewer) ? 'vault_newer' : 'header_damaged');
  if (copies.length < 2 || whole.includes(false)) {
    const copies = await copiesOf(good.header);
    await written(() => store.headers.bulkPut(copies));
  }
  return good.header;
}

async function isWhole({ header, check }: HeaderCopy): Promise<boolean> {
  try {
    return (await headerCheck(header)) === check;
  } catch {
    return false; // a field is gone or of another type
  }
}

function isNewer({ header }: HeaderCopy): boolean {
  return header?.format > HEADER_FORMAT;
}

async function copiesOf(header: Header): Promise<HeaderCopy[]> {
  const check = await headerCheck(header);
  return [
    { copy: 1, header, check },
    { copy: 2, header, check },
  ];
}
