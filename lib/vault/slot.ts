import { assertKdfBounds, type Derive, type Kdf } from './kdf';
import { type Bytes, open, seal, subkey, toHex } from './seal';

/** One way to open the vault: the vault key, wrapped by a key that this way gives. */
export type Slot = PasswordSlot | RecoverySlot | PasskeySlot;

interface AnySlot {
  id: string;
  /** ms since 1970; not there in slots of format 1. */
  addedAt?: number;
  wrapped: Bytes;
}

export interface PasswordSlot extends AnySlot {
  type: 'password';
  kdf: Kdf;
}

export interface RecoverySlot extends AnySlot {
  type: 'recovery';
  /** The public half, age1…: backups are sealed to it. */
  recipient: string;
}

/** WebAuthn with the PRF extension: `salt` is its input, 32 bytes. */
export interface PasskeySlot extends AnySlot {
  type: 'passkey';
  credentialId: Bytes;
  salt: Bytes;
  rpId: string;
  name: string;
}

/** What a person opens the vault with. A passkey's `secret` is the PRF output; a recovery key's is its text in UTF-8. */
export type Way =
  | { type: 'password'; password: string }
  | { type: 'recovery'; secret: Bytes }
  | { type: 'passkey'; slotId: string; secret: Bytes };

/** A way that is to be added. */
export type NewWay =
  | { type: 'password'; password: string; kdf: Kdf }
  | { type: 'recovery'; secret: Bytes; recipient: string }
  | ({ type: 'passkey'; secret: Bytes } & Pick<PasskeySlot, 'credentialId' | 'salt' | 'rpId' | 'name'>);

/** A slot and the key that opens it, to be forgotten once it was read back. */
export interface MadeSlot {
  slot: Slot;
  key: CryptoKey;
}

export async function makeSlot(
  vaultId: string,
  vaultKey: Bytes,
  way: NewWay,
  derive: Derive,
  now: number,
): Promise<MadeSlot> {
  const key =
    way.type === 'password'
      ? await passwordKey(way.password, way.kdf, derive)
      : await subkey(way.secret, `engang ${way.type} slot`);
  const slot = { ...paramsOf(way), id: crypto.randomUUID(), addedAt: now, wrapped: new Uint8Array() } as Slot;
  return { key, slot: { ...slot, wrapped: await seal(key, vaultKey, associated(vaultId, slot)) } };
}

/** Whether this way may be the one that the slot is for, so that it is worth trying. */
export function isFor(slot: Slot, way: Way): boolean {
  return slot.type === way.type && (way.type !== 'passkey' || slot.id === way.slotId);
}

/** The vault key, or null where it is the wrong way or the slot was changed. @throws AppError kdf_out_of_bounds */
export async function openSlot(vaultId: string, slot: Slot, way: Way, derive: Derive): Promise<Bytes | null> {
  if (slot.type === 'password' && way.type === 'password') {
    assertKdfBounds(slot.kdf);
    return unwrap(vaultId, slot, await passwordKey(way.password, slot.kdf, derive));
  }
  if (way.type === 'password' || !isFor(slot, way)) return null;
  return unwrap(vaultId, slot, await subkey(way.secret, `engang ${way.type} slot`));
}

export function unwrap(vaultId: string, slot: Slot, key: CryptoKey): Promise<Bytes | null> {
  return open(key, slot.wrapped, associated(vaultId, slot));
}

async function passwordKey(password: string, kdf: Kdf, derive: Derive): Promise<CryptoKey> {
  const derived = await derive(password, kdf);
  try {
    return await subkey(derived, 'engang password slot');
  } finally {
    derived.fill(0);
  }
}

function paramsOf(way: NewWay) {
  const { type } = way;
  if (type === 'password') return { type, kdf: way.kdf };
  if (type === 'recovery') return { type, recipient: way.recipient };
  const { credentialId, salt, rpId, name } = way;
  return { type, credentialId, salt, rpId, name };
}

/** Everything that a slot vouches for: it opens with exactly these, or not at all. The name of a passkey may change. */
export function associated(vaultId: string, slot: Slot): string {
  return JSON.stringify(['engang header', 1, vaultId, slot.id, slot.type, ...vouchedFor(slot)]);
}

function vouchedFor(slot: Slot): (string | number)[] {
  if (slot.type === 'password') {
    const { name, memory, passes, lanes, salt } = slot.kdf;
    return [name, memory, passes, lanes, toHex(salt)];
  }
  if (slot.type === 'recovery') return [slot.recipient];
  return [toHex(slot.credentialId), toHex(slot.salt), slot.rpId];
}
