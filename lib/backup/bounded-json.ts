import { AppError } from '../error';

/** Ours is four deep: document, accounts, account, sites. */
const MAX_DEPTH = 32;

/**
 * JSON from a file that anyone may have written. Depth is counted on the bytes first, since a parser that is handed
 * a million brackets takes seconds or overflows the stack.
 * @throws AppError backup_damaged
 */
export function readJson(bytes: Uint8Array): unknown {
  if (deeperThan(bytes, MAX_DEPTH)) throw new AppError('backup_damaged');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AppError('backup_damaged');
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function deeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) inString = !inString;
    else if (inString) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === 0x5b || byte === 0x7b) depth++;
    else if (byte === 0x5d || byte === 0x7d) depth--;
    if (depth > limit) return true;
  }
  return false;
}
