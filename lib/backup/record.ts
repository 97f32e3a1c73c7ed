import { AppError, type ErrorCode } from '../error';
import type { Account, AccountReading, Otp } from '../otp/account';
import { readKeyUri } from '../otp/key-uri';
import { readAlgorithm, readCounter, readDigits, readPeriod } from '../otp/key-uri-numbers';
import { writeKeyUri } from '../otp/key-uri-write';
import { readBase32 } from '../otp/secret';

/** One account in a backup: docs/backup-format.md. The generator's fields stand next to the names, none is nested. */
export type AccountRecord = Omit<Account, 'otp' | 'unconfirmed' | 'replaces'> & Otp & { uri: string };

/** A JSON object whose fields may hold anything. None of the names we read is inherited. */
export type Unknown = Record<string, unknown>;

/** What a record written by hand may leave out. */
export interface RecordDefaults {
  newId: () => string;
  addedAt: number;
}

/** The last millisecond of a JavaScript Date: ECMA-262, "Time Values and Time Range". */
const MAX_TIME = 8.64e15;

/** What a backup keeps: whether a set-up is still under way says nothing where the file is opened. */
export function keptOf({ unconfirmed: _, replaces: __, ...account }: Account): Account {
  return account;
}

export function writeRecord(held: Account): AccountRecord {
  const { otp, ...account } = keptOf(held);
  return { ...account, ...otp, uri: writeKeyUri({ ...account, otp }) };
}

/** @throws AppError uri_* and secret_* where the generator is wrong, backup_damaged for any other field */
export function readRecord(record: unknown, defaults: RecordDefaults): Account {
  if (!isObject(record)) throw new AppError('backup_damaged');
  const { id = defaults.newId(), sites = [], addedAt = defaults.addedAt } = record;
  if (typeof id !== 'string' || id === '') throw new AppError('backup_damaged');
  if (!Array.isArray(sites) || !sites.every((site) => typeof site === 'string'))
    throw new AppError('backup_damaged');
  if (!isTime(addedAt)) throw new AppError('backup_damaged');
  return { id, ...readingOf(record), sites, addedAt };
}

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields are the reading. Where one is left out and a URI is there, the URI is, and the fields are not read. */
function readingOf(record: Unknown): AccountReading {
  const moving = record.type === 'hotp' ? 'counter' : 'period';
  const names = ['issuer', 'label', 'type', 'secret', 'algorithm', 'digits', moving];
  const complete = names.every((name) => record[name] !== undefined);
  if (!complete && typeof record.uri === 'string') return readKeyUri(record.uri).reading;

  const { issuer = '', label = '', issuerParam } = record;
  if (typeof issuer !== 'string' || typeof label !== 'string') throw new AppError('backup_damaged');
  if (issuerParam === undefined) return { issuer, label, otp: readOtp(record) };
  if (typeof issuerParam !== 'string') throw new AppError('backup_damaged');
  return { issuer, label, issuerParam, otp: readOtp(record) };
}

/** By the rules of a Key URI, but with nothing left out. */
function readOtp(record: Unknown): Otp {
  const { type } = record;
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') throw new AppError('uri_unknown_type');
  const { secret } = readBase32(textOf(record.secret, 'secret_missing'));
  const algorithm = readAlgorithm(textOf(record.algorithm, 'uri_algorithm'));
  const digits = readDigits(textOf(record.digits, 'uri_digits'), 6);
  if (type === 'hotp') {
    return { type, secret, algorithm, digits, counter: readCounter(textOf(record.counter, 'uri_counter')) };
  }
  return { type, secret, algorithm, digits, period: readPeriod(textOf(record.period, 'uri_period')) };
}

/** A text, or a number that JSON carries exactly. */
function textOf(value: unknown, code: ErrorCode): string {
  if (Number.isSafeInteger(value) || (typeof value === 'string' && value !== '')) return String(value);
  throw new AppError(code);
}

function isTime(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= MAX_TIME;
}
