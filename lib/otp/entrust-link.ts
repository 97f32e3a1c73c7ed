import { AppError } from '../error';
import { percentDecoded } from './key-uri-parts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A secure offline activation for Entrust's app, cut up as it is written. The activation password opens it. */
export interface EntrustLink {
  /** The query up to the `&` before `mac`, still percent-encoded: what the MAC is made over. */
  signed: string;
  /** 8 bytes. */
  salt: Bytes;
  /** Whole blocks of 16 bytes. */
  sealed: Bytes;
  /** The first 12 bytes of an HMAC-SHA-256. */
  mac: Bytes;
}

/** What an Entrust link is for. `action` is its own word for what we cannot read, for showing, and may be empty. */
export type EntrustKind = { secureOffline: true } | { secureOffline: false; action: string };

const SECURE_OFFLINE = 'secactivate';
/** The only version that was seen. */
const VERSION = '1';
const SALT_LENGTH = 8;
const MAC_LENGTH = 12;
const BLOCK = 16;
/** Three times what a QR holds. */
const MAX_LENGTH = 10_000;

/** Null for any other text. The scheme is the customer's to choose, so the query tells as well. */
export function entrustKind(text: string): EntrustKind | null {
  const action = /[?&]action=([^&#]*)/i.exec(text)?.[1] ?? '';
  const secureOffline = action.toLowerCase() === SECURE_OFFLINE;
  const isSealed = secureOffline && /[?&]enc=/i.test(text) && /[?&]mac=/i.test(text);
  if (!/^igmobileotp:/i.test(text) && !isSealed) return null;
  return secureOffline
    ? { secureOffline }
    : { secureOffline, action: /^[\w.-]{1,40}$/.exec(action)?.[0] ?? '' };
}

/**
 * Cuts a text that `entrustKind` calls secure offline. By hand and exactly as written, since the MAC is made over it.
 * @throws AppError entrust_damaged, entrust_version
 */
export function readEntrustLink(text: string): EntrustLink {
  const uri = text.length <= MAX_LENGTH ? text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '') : '';
  const query = uri.slice(uri.indexOf('?') + 1);
  const end = query.lastIndexOf('&');
  const signed = query.slice(0, Math.max(end, 0));
  const version = rawValue('v', signed);
  if (version !== null && version !== VERSION) throw new AppError('entrust_version');
  const enc = bytesOf(rawValue('enc', signed));
  const mac = bytesOf(rawValue('mac', query.slice(end + 1)));
  const sealed = enc.slice(SALT_LENGTH);
  if (mac.length !== MAC_LENGTH || sealed.length === 0 || sealed.length % BLOCK !== 0)
    throw new AppError('entrust_damaged');
  return { signed, salt: enc.slice(0, SALT_LENGTH), sealed, mac };
}

/** The raw value, or null. @throws AppError entrust_damaged where the name stands twice */
function rawValue(name: string, query: string): string | null {
  const values = query.split('&').filter((pair) => pair.toLowerCase().startsWith(`${name}=`));
  if (values.length > 1) throw new AppError('entrust_damaged');
  return values[0]?.slice(name.length + 1) ?? null;
}

/** A space is what some programs make of a plus. */
function bytesOf(value: string | null): Bytes {
  try {
    const binary = atob(percentDecoded(value ?? '').replaceAll(' ', '+'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    throw new AppError('entrust_damaged');
  }
}
