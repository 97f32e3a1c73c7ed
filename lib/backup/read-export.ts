import { AppError } from '../error';
import { readJson } from './bounded-json';
import { isEnpassCsv, readEnpass } from './readers/enpass';
import type { Export, Surroundings } from './readers/export';

export const MAX_EXPORT_BYTES = 20 * 1024 * 1024;

/** As many bytes as `looksLikeExport` wants of a file. */
export const HEAD_BYTES = 1024;

/** Whether a file is text that a reader knows, or may; its name tells nothing. */
export function looksLikeExport(head: Uint8Array): boolean {
  const text = textOf(head);
  return /^[[{]/.test(text) || isEnpassCsv(text);
}

/**
 * Another app's export, by the one reader that knows it.
 * @throws AppError export_too_large, export_is_csv, export_damaged (no whole JSON), export_unknown, and what its reader
 * throws
 */
export function readExport(bytes: Uint8Array, surroundings: Surroundings): Export {
  if (bytes.length > MAX_EXPORT_BYTES) throw new AppError('export_too_large');
  if (isEnpassCsv(textOf(bytes.subarray(0, HEAD_BYTES)))) throw new AppError('export_is_csv');
  const found = readEnpass(jsonOf(bytes), surroundings);
  if (!found) throw new AppError('export_unknown');
  return found;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return readJson(bytes);
  } catch {
    throw new AppError('export_damaged');
  }
}

/** Without a byte order mark, and without white space before it. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trimStart();
}
