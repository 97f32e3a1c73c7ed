import { AppError } from '../error';
import { type Bytes, open, seal, subkey, toHex } from './seal';

/** Argon2id parameters: memory in KiB. */
export interface Kdf {
  name: 'argon2id';
  memory: number;
  passes: number;
  lanes: number;
  salt: Bytes;
}

/** One way to open the vault: the vault key, wrapped by a key that the password gives. */
export interface Slot {
  id: string;
  type: 'password';
  kdf: Kdf;
  wrapped: Bytes;
}

/** The unencrypted record by which a master password opens the vault. docs/vault-format.md shows one. */
export interface Header {
  format: number;
  vaultId: string;
  slots: Slot[];
}

/** Password and parameters in, 32 bytes out; slow on purpose. */
export type Derive = (password: string, kdf: Kdf) => Promise<Bytes>;

export const HEADER_FORMAT = 1;
const MOST_SLOTS = 8;

/** 64 MiB and three passes: RFC 9106 section 4, second recommendation, with one lane as a browser runs one thread. */
export function newKdf(): Kdf {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { name: 'argon2id', memory: 64 * 1024, passes: 3, lanes: 1, salt };
}

/**
 * Refuses parameters that would exhaust the machine, or that are weaker than any we ever wrote, before they run.
 * @throws AppError kdf_out_of_bounds
 */
export function assertKdfBounds(kdf: Kdf): void {
  const within = (value: number, from: number, to: number) =>
    Number.isInteger(value) && value >= from && value <= to;
  const good =
    kdf?.name === 'argon2id' &&
    within(kdf.memory, 19 * 1024, 256 * 1024) &&
    within(kdf.passes, 2, 10) &&
    within(kdf.lanes, 1, 16) &&
    kdf.salt instanceof Uint8Array &&
    within(kdf.salt.length, 16, 64);
  if (!good) throw new AppError('kdf_out_of_bounds');
}

/** Everything of the header that a slot vouches for: it opens with exactly these parameters, or not at all. */
function associated(format: number, vaultId: string, slot: Omit<Slot, 'wrapped'>): string {
  const { name, memory, passes, lanes, salt } = slot.kdf;
  return JSON.stringify([
    'engang header',
    format,
    vaultId,
    slot.id,
    slot.type,
    name,
    memory,
    passes,
    lanes,
    toHex(salt),
  ]);
}

export async function makePasswordSlot(
  { format, vaultId }: Pick<Header, 'format' | 'vaultId'>,
  vaultKey: Bytes,
  password: string,
  derive: Derive,
): Promise<Slot> {
  const slot = { id: crypto.randomUUID(), type: 'password' as const, kdf: newKdf() };
  const key = await subkey(await derive(password, slot.kdf), 'engang password slot');
  return { ...slot, wrapped: await seal(key, vaultKey, associated(format, vaultId, slot)) };
}

/**
 * The vault key, or null where the password is wrong.
 * @throws AppError vault_newer, kdf_out_of_bounds
 */
export async function unwrapVaultKey(
  header: Header,
  password: string,
  derive: Derive,
): Promise<Bytes | null> {
  if (header.format > HEADER_FORMAT) throw new AppError('vault_newer');
  if (header.slots.length > MOST_SLOTS) throw new AppError('kdf_out_of_bounds'); // each costs a derivation
  for (const slot of header.slots) {
    assertKdfBounds(slot.kdf);
    const key = await subkey(await derive(password, slot.kdf), 'engang password slot');
    const vaultKey = await open(key, slot.wrapped, associated(header.format, header.vaultId, slot));
    if (vaultKey) return vaultKey;
  }
  return null;
}

/** SHA-256 of the whole header: tells a damaged copy from a good one, which a wrong password does not. */
export async function headerCheck({ format, vaultId, slots }: Header): Promise<string> {
  const text = JSON.stringify(slots.map((slot) => [associated(format, vaultId, slot), toHex(slot.wrapped)]));
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`${format} ${vaultId} ${text}`),
  );
  return toHex(new Uint8Array(digest));
}
