import { AppError } from '../error';
import type { AccountReading, Otp } from './account';
import { withoutInvisible } from './invisible';
import { type Names, readNames } from './key-uri-label';
import { readAlgorithm, readCounter, readDigits, readPeriod } from './key-uri-numbers';
import { isCuttable, keyUriParts } from './key-uri-parts';
import { readBase32 } from './secret';

const STEAM_DIGITS = 5;

/**
 * What a person should hear before the account is added: a counter of 0 was assumed, the secret is under 10 bytes,
 * or there is neither issuer nor account name.
 */
export type KeyUriNote = 'counter_assumed' | 'weak_secret' | 'no_name';

export interface KeyUriReading {
  reading: AccountReading;
  notes: KeyUriNote[];
}

/** Whether a text is meant as a link that holds a secret, by its scheme alone; reading it may still throw. */
export function isKeyUri(text: string): boolean {
  const uri = withoutInvisible(text);
  return /^motp:/i.test(uri) || isCuttable(uri);
}

/**
 * Reads an `otpauth://` link as sites and apps really write them, or `steam://SECRET`.
 * Throws AppError: uri_not_otpauth, uri_several, uri_unsupported_type (known but not ours: mOTP, Yandex),
 * uri_unknown_type, uri_algorithm, uri_digits, uri_period, uri_counter, and the reasons of `readBase32`.
 * Unknown parameters are dropped; an `image` address among them is never fetched.
 * Source: Key Uri Format (google-authenticator wiki).
 */
export function readKeyUri(text: string): KeyUriReading {
  const uri = withoutInvisible(text);
  if (/^motp:/i.test(uri)) throw new AppError('uri_unsupported_type');
  const parts = keyUriParts(uri);
  if (!parts) throw new AppError('uri_not_otpauth');
  // Two links in one text would show the second one's secret as part of a name.
  if (uri.toLowerCase().lastIndexOf('otpauth://') > 'apple-'.length) throw new AppError('uri_several');

  const param = (name: string) => parts.params.get(name) ?? '';
  const names = readNames(parts.label, param('issuer'));
  const type = otpType(parts.type, names, param);
  const { secret, weak } = readBase32(param('secret').replaceAll('+', ''));
  const algorithm = readAlgorithm(param('algorithm'));
  const digits = type === 'steam' ? steamDigits(param('digits')) : readDigits(param('digits'), 6);
  const otp: Otp =
    type === 'hotp'
      ? { type, secret, algorithm, digits, counter: readCounter(param('counter')) }
      : { type, secret, algorithm, digits, period: readPeriod(param('period')) };

  const notes: KeyUriNote[] = [];
  if (type === 'hotp' && param('counter') === '') notes.push('counter_assumed');
  if (weak) notes.push('weak_secret');
  if (names.issuer === '' && names.label === '') notes.push('no_name');
  return { reading: { ...names, otp }, notes };
}

/** Steam has a type of its own, and is also told by its name, KeePassXC's `encoder` and a letter for digits. */
function otpType(type: string, names: Names, param: (name: string) => string): Otp['type'] {
  if (type === 'yaotp') throw new AppError('uri_unsupported_type');
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') throw new AppError('uri_unknown_type');
  const isSteam =
    type === 'totp' &&
    (names.issuer === 'Steam' ||
      names.issuerParam === 'Steam' ||
      param('encoder').toLowerCase() === 'steam' ||
      isSteamDigits(param('digits')));
  return isSteam ? 'steam' : type;
}

function steamDigits(text: string): number {
  return isSteamDigits(text) ? STEAM_DIGITS : readDigits(text, STEAM_DIGITS);
}

function isSteamDigits(text: string): boolean {
  return text.toLowerCase() === 's';
}
