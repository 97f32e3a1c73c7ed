import { workOf } from './kdf';
import { type Bytes, open, seal, subkey, toHex } from './seal';
import { associated, type PasswordSlot, type Slot } from './slot';

/** The unencrypted record of the ways that open the vault. docs/vault-format.md shows one. */
export interface Header {
  format: number;
  vaultId: string;
  slots: Slot[];
  /** The header, vouched for by the vault key: no slot was added, removed or edited by anyone who has not got it. Since format 2. */
  tag?: Bytes;
}

export const HEADER_FORMAT = 2;
/** Each may cost a derivation. */
export const MOST_SLOTS = 8;

export async function makeHeader(vaultId: string, slots: Slot[], vaultKey: Bytes): Promise<Header> {
  const header = { format: HEADER_FORMAT, vaultId, slots };
  return { ...header, tag: await seal(await tagKey(vaultKey), new Uint8Array(), textOf(header)) };
}

/** Whether the header is as someone with the vault key wrote it. Of format 1 nobody can tell. */
export async function isVouchedFor(header: Header, vaultKey: Bytes): Promise<boolean> {
  if (header.format === 1) return true;
  return (
    header.tag !== undefined && (await open(await tagKey(vaultKey), header.tag, textOf(header))) !== null
  );
}

/** SHA-256 of the whole header: tells a damaged copy from a good one, which a wrong password does not. */
export async function headerCheck(header: Header): Promise<string> {
  const text =
    header.format === 1
      ? `1 ${header.vaultId} ${JSON.stringify(header.slots.map((slot) => wrappedIn(header, slot)))}`
      : `${textOf(header)} ${toHex(header.tag ?? new Uint8Array())}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(digest));
}

/** What the cheapest of its passwords costs to guess, or null where there is none. */
export function leastWork({ slots }: Header): number | null {
  const works = slots.filter((slot): slot is PasswordSlot => slot.type === 'password');
  return works.length > 0 ? Math.min(...works.map(({ kdf }) => workOf(kdf))) : null;
}

/** The public half of the recovery key, to which backups are sealed, or null where there is none. */
export function recoveryRecipient({ slots }: Header): string | null {
  return slots.find((slot) => slot.type === 'recovery')?.recipient ?? null;
}

function textOf(header: Header): string {
  const slots = header.slots.map((slot) => [
    ...wrappedIn(header, slot),
    slot.addedAt ?? null,
    'name' in slot ? slot.name : null,
  ]);
  return JSON.stringify(['engang header', header.format, header.vaultId, slots]);
}

function wrappedIn({ vaultId }: Header, slot: Slot): [string, string] {
  return [associated(vaultId, slot), toHex(slot.wrapped)];
}

function tagKey(vaultKey: Bytes): Promise<CryptoKey> {
  return subkey(vaultKey, 'engang header');
}
