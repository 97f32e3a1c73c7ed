import { armor, Stanza } from 'age-encryption';
import { AppError } from '../error';

/** The age tool's own choice, and the most that we open: 256 MiB and about a second. */
export const WORK_FACTOR = 18;

/** What is derived from the password and how, and the file key that it wraps. */
export interface PassphraseStanza {
  salt: Uint8Array;
  logN: number;
  wrappedKey: Uint8Array;
}

/** How a file opens: with a password alone, or with one of the keys that it was sealed to. */
export type Header = { opensWith: 'password'; stanza: PassphraseStanza } | { opensWith: 'key' };

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
const VERSION = 'age-encryption.org/v1\n';
/** Each stanza costs a key agreement. Two are ours; the age tool adds one of no meaning. */
const MOST_STANZAS = 32;
const MAX_HEADER_BYTES = 8 * 1024;
/** The passphrase stanza stands alone in its header: age v1 specification, "scrypt recipient type". */
const PASSPHRASE = /^-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]*)\n([A-Za-z0-9+/]{43})$/;

export function writeStanza({ salt, logN, wrappedKey }: PassphraseStanza): Stanza {
  return new Stanza(['scrypt', toBase64(salt), String(logN)], wrappedKey);
}

/**
 * What a file asks for, read before anything is derived. It is not authenticated yet: that the file opens with the
 * key it yields is what proves it.
 * @throws AppError backup_not_age, backup_foreign_key, backup_too_costly, backup_damaged
 */
export function readHeader(file: Uint8Array): Header {
  const head = new TextDecoder('latin1').decode(file.subarray(0, MAX_HEADER_BYTES));
  if (!head.startsWith(VERSION)) throw new AppError('backup_not_age');
  const end = head.indexOf('\n--- ');
  if (end < VERSION.length) throw new AppError('backup_damaged');
  const stanzas = head.slice(VERSION.length, end);
  const kinds = [...stanzas.matchAll(/^-> ([^ \n]+)/gm)].map(([, kind]) => kind);
  if (kinds.includes('scrypt')) return { opensWith: 'password', stanza: readPassphrase(stanzas) };
  if (kinds.length > MOST_STANZAS) throw new AppError('backup_too_costly');
  if (kinds.length === 0) throw new AppError('backup_damaged');
  if (!kinds.includes('X25519')) throw new AppError('backup_foreign_key');
  return { opensWith: 'key' };
}

function readPassphrase(stanzas: string): PassphraseStanza {
  const [, salt, logN, wrappedKey] = PASSPHRASE.exec(stanzas) ?? [];
  if (!salt || !logN || !wrappedKey) throw new AppError('backup_damaged');
  if (Number(logN) > WORK_FACTOR) throw new AppError('backup_too_costly');
  return { salt: fromBase64(salt), logN: Number(logN), wrappedKey: fromBase64(wrappedKey) };
}

/**
 * The bytes behind the text form that age calls armor; a binary file is returned as it is.
 * @throws AppError backup_damaged
 */
export function withoutArmor(file: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(file.subarray(0, 1024));
  if (!head.trimStart().startsWith(ARMOR)) return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch {
    throw new AppError('backup_damaged');
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** Each text of these bytes but one is refused, as age does: what is left over of the last character is zero. */
function fromBase64(text: string): Uint8Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new AppError('backup_damaged');
  return bytes;
}
