import type { Account } from './account';
import { PAYLOAD } from './migration';
import { FIELD, namesOf, PERIOD } from './migration-record';
import { secretBytes } from './secret';
import { bytesField, varintField } from './wire-write';

/** Why Google Authenticator's format cannot carry an account: its codes would be wrong there, or no QR holds it. */
export type MigrationLoss = 'steam' | 'period' | 'digits' | 'length';

/** One QR: its text, and the accounts in it. */
export interface MigrationQr {
  uri: string;
  accounts: Account[];
}

/** Every account is in a QR or left out for a reason. */
export interface MigrationExport {
  qrs: MigrationQr[];
  left: { account: Account; because: MigrationLoss }[];
}

const ALGORITHM = { SHA1: 1n, SHA256: 2n, SHA512: 3n };
/** As many as Google Authenticator puts into one QR. */
const MOST_ACCOUNTS = 10;
/** Bytes of records that a QR of 109 by 109 modules holds after base64: a camera reads that from a screen. */
const ENOUGH_BYTES = 690;
/** Letters that the largest QR (177 by 177 modules) holds, less what follows the records. */
const MOST_LETTERS = 2_850;

/**
 * Accounts as QRs that Google Authenticator reads, and every app that reads its exports. Algorithm, digits (6 or 8)
 * and counter are kept; sites and the `issuerParam` have no place in it.
 * @param id tells this export's QRs from those of another, a positive int32
 */
export function writeMigration(accounts: Account[], id: number): MigrationExport {
  const records = accounts.map((account) => ({ account, bytes: recordOf(account) }));
  const left = records.flatMap(({ account, bytes }) => {
    const because = lossOf(account) ?? (uriOf(bytes).length > MOST_LETTERS ? 'length' : null);
    return because ? [{ account, because }] : [];
  });
  const out = new Set(left.map(({ account }) => account));
  const batches = inBatches(records.filter(({ account }) => !out.has(account)));
  const qrs = batches.map((batch, index) => ({
    uri: uriOf([
      ...batch.flatMap(({ bytes }) => bytes),
      ...varintField(PAYLOAD.version, 1n),
      ...varintField(PAYLOAD.size, BigInt(batches.length)),
      ...varintField(PAYLOAD.index, BigInt(index)),
      ...varintField(PAYLOAD.id, BigInt(id)),
    ]),
    accounts: batch.map(({ account }) => account),
  }));
  return { qrs, left };
}

interface Record {
  account: Account;
  bytes: number[];
}

function lossOf({ otp }: Account): MigrationLoss | null {
  if (otp.type === 'steam') return 'steam';
  if (otp.type === 'totp' && otp.period !== PERIOD) return 'period';
  return otp.digits === 6 || otp.digits === 8 ? null : 'digits';
}

function recordOf({ issuer, label, otp }: Account): number[] {
  return bytesField(PAYLOAD.record, [
    ...bytesField(FIELD.secret, secretBytes(otp.secret)),
    ...bytesField(FIELD.name, utf8(nameOf(issuer, label))),
    ...bytesField(FIELD.issuer, utf8(issuer)),
    ...varintField(FIELD.algorithm, ALGORITHM[otp.algorithm]),
    ...varintField(FIELD.digits, otp.digits === 8 ? 2n : 1n),
    ...varintField(FIELD.type, otp.type === 'hotp' ? 1n : 2n),
    ...(otp.type === 'hotp' ? varintField(FIELD.counter, BigInt(otp.counter)) : []),
  ]);
}

/** The account's own name, unless a reader would take a part of it for the issuer: then that stands in front. */
function nameOf(issuer: string, label: string): string {
  const read = namesOf({ issuer, name: label });
  return read.issuer === issuer && read.label === label ? label : `${issuer}:${label}`;
}

function inBatches(records: Record[]): Record[][] {
  const batches: Record[][] = [];
  let size = 0;
  for (const record of records) {
    const last = batches.at(-1);
    size += record.bytes.length;
    if (last && last.length < MOST_ACCOUNTS && size <= ENOUGH_BYTES) last.push(record);
    else {
      batches.push([record]);
      size = record.bytes.length;
    }
  }
  return batches;
}

function uriOf(payload: number[]): string {
  const base64 = btoa(payload.map((byte) => String.fromCharCode(byte)).join(''));
  return `otpauth-migration://offline?data=${encodeURIComponent(base64)}`;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
