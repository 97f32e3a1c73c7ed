import { AppError } from '../error';

/** Hash functions of RFC 6238 section 1.2. */
export type Algorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** Canonical base32 (RFC 4648 section 6): upper case, no space, no padding. */
export type Secret = string;

/** A generator's parameters, as plain data that survives JSON. Period in seconds; counter in decimal, 0 to 2^63-1. */
export type Otp =
  | { type: 'totp'; secret: Secret; algorithm: Algorithm; digits: number; period: number }
  | { type: 'hotp'; secret: Secret; algorithm: Algorithm; digits: number; counter: string }
  | { type: 'steam'; secret: Secret; algorithm: Algorithm; digits: number; period: number };

/** One line of the list. `sites` are registrable domains or exact hosts (lib/sites). Times are ms since 1970. */
export interface Account {
  id: string;
  issuer: string;
  label: string;
  /** The `issuer` parameter of the Key URI where it differs from the issuer shown (Microsoft). */
  issuerParam?: string;
  otp: Otp;
  sites: string[];
  addedAt: number;
  /** It was added here, and no code of it was used yet. */
  unconfirmed?: true;
  /** The id of the account whose key this one is to take over once it is confirmed. */
  replaces?: string;
}

/** What a Key URI, a QR or a backup record says, before it becomes an Account. */
export type AccountReading = Pick<Account, 'issuer' | 'label' | 'issuerParam' | 'otp'>;

/** Whether two generators give the same codes: the counter moves, so it does not count. */
export function sameGenerator(a: Otp, b: Otp): boolean {
  return (
    a.type === b.type &&
    a.secret === b.secret &&
    a.algorithm === b.algorithm &&
    a.digits === b.digits &&
    ('period' in a ? a.period : 0) === ('period' in b ? b.period : 0)
  );
}

/** Whether two accounts go by one name; what is large and what is small does not count. */
export function sameNames(
  a: Pick<Account, 'issuer' | 'label'>,
  b: Pick<Account, 'issuer' | 'label'>,
): boolean {
  return folded(a.issuer) === folded(b.issuer) && folded(a.label) === folded(b.label);
}

/** Whether the names tell whose account it is: a label that is empty, or the issuer once more, is the same for everyone. */
export function saysWhose({ issuer, label }: Pick<Account, 'issuer' | 'label'>): boolean {
  return folded(label) !== '' && folded(label) !== folded(issuer);
}

const folded = (name: string) => name.trim().toLowerCase();

/** How an account is named to a person, and to assistive technology: "issuer, account". */
export function accountName({ issuer, label }: Pick<Account, 'issuer' | 'label'>): string {
  return [issuer, label].filter(Boolean).join(', ');
}

/**
 * What a person typed as issuer and label, trimmed.
 * @throws AppError name_missing where both are empty: no one could tell the account from others
 */
export function namesFrom(issuer: string, label: string): Pick<Account, 'issuer' | 'label'> {
  const names = { issuer: issuer.trim(), label: label.trim() };
  if (names.issuer === '' && names.label === '') throw new AppError('name_missing');
  return names;
}
