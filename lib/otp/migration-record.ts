import { AppError } from '../error';
import type { AccountReading, Algorithm, Otp, Secret } from './account';
import { legible } from './key-uri-label';
import { readBase32, secretFrom } from './secret';
import { fieldsOf, int32 } from './wire-format';

/** What a person should hear of an account that can be added all the same. */
export type MigrationNote = 'weak_secret' | 'no_name';

/** The fields of OtpParameters as they are written; of one that stands twice the last counts. */
export interface MigrationRecord {
  secret: Uint8Array;
  name: string;
  issuer: string;
  algorithm: number;
  digits: number;
  type: number;
  counter: bigint;
}

/** Field numbers of OtpParameters. */
export const FIELD = { secret: 1, name: 2, issuer: 3, algorithm: 4, digits: 5, type: 6, counter: 7 } as const;

/** The enums, where 0 is what is not said. MD5 (4) has a number, and no app makes it. */
const ALGORITHMS: Algorithm[] = ['SHA1', 'SHA1', 'SHA256', 'SHA512'];
const DIGITS = [6, 6, 8];
const TYPES = ['totp', 'hotp', 'totp'] as const;

/** The format has no field for the period: Google Authenticator knows this one. */
export const PERIOD = 30;

/**
 * Reads one record into `record`, which holds what could be read also where this throws.
 * @throws AppError migration_damaged
 */
export function readRecord(bytes: Uint8Array, record: MigrationRecord): void {
  for (const field of fieldsOf(bytes)) {
    if (field.wire === 'bytes') {
      if (field.number === FIELD.secret) record.secret = field.bytes;
      // A name with bytes that are no UTF-8 is still a name: U+FFFD stands for them.
      if (field.number === FIELD.name) record.name = new TextDecoder().decode(field.bytes);
      if (field.number === FIELD.issuer) record.issuer = new TextDecoder().decode(field.bytes);
    } else if (field.wire === 'varint') {
      if (field.number === FIELD.algorithm) record.algorithm = int32(field.value);
      if (field.number === FIELD.digits) record.digits = int32(field.value);
      if (field.number === FIELD.type) record.type = int32(field.value);
      if (field.number === FIELD.counter) record.counter = BigInt.asIntN(64, field.value);
    }
  }
}

export function emptyRecord(): MigrationRecord {
  return { secret: new Uint8Array(), name: '', issuer: '', algorithm: 0, digits: 0, type: 0, counter: 0n };
}

/** @throws AppError uri_unknown_type, uri_algorithm, migration_digits, uri_counter, secret_missing, secret_zero */
export function accountOf(record: MigrationRecord): { reading: AccountReading; notes: MigrationNote[] } {
  const names = namesOf(record);
  const { secret, weak } = readBase32(secretFrom(record.secret));
  const notes: MigrationNote[] = [];
  if (weak) notes.push('weak_secret');
  if (names.issuer === '' && names.label === '') notes.push('no_name');
  return { reading: { ...names, otp: otpOf(record, secret) }, notes };
}

function otpOf(
  { type: kind, algorithm: hash, digits: places, counter }: MigrationRecord,
  secret: Secret,
): Otp {
  const [type, algorithm, digits] = [TYPES[kind], ALGORITHMS[hash], DIGITS[places]];
  if (!type) throw new AppError('uri_unknown_type');
  if (!algorithm) throw new AppError('uri_algorithm');
  if (!digits) throw new AppError('migration_digits');
  if (type === 'hotp') {
    if (counter < 0n) throw new AppError('uri_counter');
    return { type, secret, algorithm, digits, counter: String(counter) };
  }
  return { type, secret, algorithm, digits, period: PERIOD };
}

/** The first colon, where it stands as between issuer and account: without white space, which makes it a part of a name. */
const SEPARATOR = /(?<=^[^:]*[^\s:]):(?![\s:]|\/\/|$)/;

/**
 * Who the account is for. The name often repeats the issuer, and has it alone where the set-up code gave no issuer
 * parameter; a colon in front of it says that there is none.
 */
export function namesOf(
  record: Pick<MigrationRecord, 'issuer' | 'name'>,
): Pick<AccountReading, 'issuer' | 'label'> {
  const issuer = legible(record.issuer);
  const name = legible(record.name);
  if (name.startsWith(`${issuer}:`)) return { issuer, label: name.slice(issuer.length + 1).trim() };
  const at = issuer === '' ? name.search(SEPARATOR) : -1;
  return at < 0
    ? { issuer, label: name }
    : { issuer: name.slice(0, at).trim(), label: name.slice(at + 1).trim() };
}
