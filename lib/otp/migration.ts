import { AppError, codeOf, type ErrorCode } from '../error';
import { type AccountReading, accountName } from './account';
import { withoutInvisible } from './invisible';
import { percentDecoded } from './key-uri-parts';
import {
  accountOf,
  emptyRecord,
  type MigrationNote,
  type MigrationRecord,
  namesOf,
  readRecord,
} from './migration-record';
import { fieldsOf, int32 } from './wire-format';

/** Which of the QRs of one export this is: `index` counts from 0. */
export interface Batch {
  id: string;
  size: number;
  index: number;
}

/** `at` is the record, counted from 1. */
export interface MigrationReading {
  at: number;
  reading: AccountReading;
  notes: MigrationNote[];
}

/** A record that cannot be used, and why. `name` is what it calls itself, for showing, and may be empty. */
export interface MigrationRefusal {
  at: number;
  code: ErrorCode;
  name: string;
}

/** One QR of an export: every record of it is in `readings` or in `refused`. */
export interface MigrationPart {
  batch: Batch;
  readings: MigrationReading[];
  refused: MigrationRefusal[];
}

/** Field numbers of MigrationPayload. */
export const PAYLOAD = { record: 1, version: 2, size: 3, index: 4, id: 5 } as const;

/** Thirty times what a QR holds: links are made by other programs, too. */
const MAX_LENGTH = 100_000;
/** More QRs than anyone would show. */
const MAX_PARTS = 1_000;

/**
 * Reads an `otpauth-migration://offline?data=…` link, the text of a QR that Google Authenticator shows. As with a
 * Key URI, nothing may stand before the scheme. A record that cannot be used is refused alone.
 * @throws AppError migration_not_link, uri_several, migration_too_large, migration_damaged
 */
export function readMigration(text: string): MigrationPart {
  if (text.length > MAX_LENGTH) throw new AppError('migration_too_large');
  const uri = withoutInvisible(text);
  const query = /^otpauth-migration:[^?]*(.*)$/is.exec(uri)?.[1];
  if (query === undefined) throw new AppError('migration_not_link');
  if (/.otpauth(?:-migration:|:\/\/)/is.test(uri)) throw new AppError('uri_several');
  const data = /[?&]data=([^&#]*)/i.exec(query)?.[1];
  if (!data) throw new AppError('migration_damaged');

  const { records, size, index, id } = readPayload(base64(percentDecoded(data)));
  const sound = size >= 1 && size <= MAX_PARTS && index >= 0 && index < size;
  const part: MigrationPart = {
    batch: { id: String(id), ...(sound ? { size, index } : { size: 1, index: 0 }) },
    readings: [],
    refused: [],
  };
  for (const [before, bytes] of records.entries()) {
    const at = before + 1;
    const record: MigrationRecord = emptyRecord();
    try {
      readRecord(bytes, record);
      part.readings.push({ at, ...accountOf(record) });
    } catch (error) {
      part.refused.push({ at, code: codeOf(error), name: accountName(namesOf(record)) });
    }
  }
  return part;
}

function readPayload(bytes: Uint8Array): { records: Uint8Array[]; size: number; index: number; id: number } {
  const payload = { records: [] as Uint8Array[], size: 0, index: 0, id: 0 };
  for (const field of fieldsOf(bytes)) {
    if (field.wire === 'bytes' && field.number === PAYLOAD.record) payload.records.push(field.bytes);
    if (field.wire !== 'varint') continue;
    if (field.number === PAYLOAD.size) payload.size = int32(field.value);
    if (field.number === PAYLOAD.index) payload.index = int32(field.value);
    if (field.number === PAYLOAD.id) payload.id = int32(field.value);
  }
  return payload;
}

/** Either alphabet of RFC 4648, with or without padding. A space was a plus before someone decoded a form. */
function base64(text: string): Uint8Array {
  const [digits = '', ...padding] = text.replace(/[\r\n\t]/g, '').split('=');
  const standard = digits.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/');
  try {
    if (padding.join('') === '') return Uint8Array.from(atob(standard), (char) => char.charCodeAt(0));
  } catch {
    // atob took it for no base64
  }
  throw new AppError('migration_damaged');
}
