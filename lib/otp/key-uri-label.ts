import type { AccountReading } from './account';
import { percentDecoded, plusAsSpace } from './key-uri-parts';

export type Names = Pick<AccountReading, 'issuer' | 'label' | 'issuerParam'>;

/** A colon that separates: not one of `::`, not the one of `://`. */
const RAW_COLON = /(?<!:):(?!:|\/\/)/;
const ENCODED_COLON = /(?<!%3a)%3a(?!%3a|%2f%2f|\/\/)/i;

/**
 * Who a Key URI is for, from its label (still percent-encoded) and its issuer parameter (decoded, '' for none).
 * The label's issuer is the one shown; a parameter that differs is kept beside it, since sites match by both.
 */
export function readNames(label: string, issuerParam: string): Names {
  const [half, account] = splitLabel(label.trim(), issuerParam);
  const param = legible(issuerParam);
  const issuer = legible(half) || param;
  return {
    issuer,
    label: legible(account),
    ...(param !== '' && param !== issuer && { issuerParam: param }),
  };
}

/** Line breaks and controls, soft hyphen, zero-width space, BOM, and all that turns the direction of text (UAX #9). */
const DISGUISE = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A name is shown beside hosts: what would make it look like another has no place in it. Emoji keep their joiners. */
export function legible(name: string): string {
  return name.replace(DISGUISE, '').trim();
}

/** Issuer half and account. Names are mostly encoded, so a raw colon separates before an encoded one does. */
function splitLabel(label: string, issuerParam: string): [string, string] {
  const spaced = percentDecoded(plusAsSpace(label));
  // Microsoft form-encodes the whole label; elsewhere a plus in the account is that of a+b@example.com.
  const decodedAccount = (text: string) =>
    percentDecoded(issuerParam === 'Microsoft' ? plusAsSpace(text) : text);

  const prefix = `${issuerParam}:`;
  if (issuerParam !== '' && (spaced.startsWith(prefix) || percentDecoded(label).startsWith(prefix))) {
    return [issuerParam, decodedAccount(label).slice(prefix.length)];
  }
  const colon = RAW_COLON.exec(label) ?? ENCODED_COLON.exec(label);
  if (!colon) return ['', decodedAccount(label)];
  return [
    percentDecoded(plusAsSpace(label.slice(0, colon.index))),
    decodedAccount(label.slice(colon.index + colon[0].length)),
  ];
}
