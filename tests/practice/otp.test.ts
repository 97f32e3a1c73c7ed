import { expect, test } from 'vitest';
import { acceptedCounter, base32, hotp, stepAt } from './otp.mjs';

const ascii = (text: string) => Buffer.from(text, 'ascii');
const KEY = ascii('12345678901234567890');

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of %j, RFC 4648 section 10', (text, expected) => {
  expect(base32(ascii(text))).toBe(expected);
});

test.each([
  [0, '755224'],
  [1, '287082'],
  [9, '520489'],
])('counter %i, RFC 4226 appendix D', (counter, code) => {
  expect(hotp(KEY, counter)).toBe(code);
});

test.each([
  ['sha1', 20, 59, '94287082'],
  ['sha256', 32, 1111111109, '68084774'],
  ['sha512', 64, 20000000000, '47863826'],
])('%s at its time, RFC 6238 appendix B', (hash, length, seconds, code) => {
  const key = ascii('1234567890'.repeat(7).slice(0, length));
  expect(hotp(key, stepAt(seconds * 1000, 30), { hash, digits: 8 })).toBe(code);
});

const totp = { kind: 'totp', key: KEY, algorithm: 'SHA1', digits: 6, period: 30 };
const counterBased = { ...totp, kind: 'hotp' };
const NOW = 5 * 30_000;

test.each([
  ['this step', totp, 5, -1, 5],
  ['one step late', totp, 4, -1, 4],
  ['one step early', totp, 6, -1, 6],
  ['two steps late', totp, 3, -1, null],
  ['two steps early', totp, 7, -1, null],
  ['the same step again', totp, 5, 5, null],
  ['an older step than the last', totp, 4, 5, null],
  ['first counter', counterBased, 0, -1, 0],
  ['a counter skipped', counterBased, 3, 1, 3],
  ['the same counter again', counterBased, 3, 3, null],
  ['a counter too far ahead', counterBased, 14, 3, null],
])('%s', (_what, otp, counter, last, expected) => {
  expect(acceptedCounter(hotp(KEY, counter), otp, last, NOW)).toBe(expected);
});

test('a code of another length is refused', () => {
  expect(acceptedCounter(hotp(KEY, 5).slice(1), totp, -1, NOW)).toBe(null);
});
