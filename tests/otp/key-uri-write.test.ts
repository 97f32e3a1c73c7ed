import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { AccountReading, Algorithm, Otp } from '../../lib/otp/account';
import { readKeyUri } from '../../lib/otp/key-uri';
import { writeKeyUri } from '../../lib/otp/key-uri-write';

const SECRET = 'KRSXG5CLMV4VGZLDOJSXI';
const TOTP: Otp = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 };

test.each<[AccountReading, string]>([
  [
    { issuer: 'Fjord Bank', label: 'kari+x@example.no', otp: TOTP },
    `otpauth://totp/Fjord%20Bank:kari%2Bx%40example.no?secret=${SECRET}&issuer=Fjord%20Bank&algorithm=SHA1&digits=6&period=30`,
  ],
  [
    { issuer: '', label: 'kari', otp: TOTP },
    `otpauth://totp/kari?secret=${SECRET}&algorithm=SHA1&digits=6&period=30`,
  ],
  [
    { issuer: 'Nord', label: 'kari', issuerParam: 'Microsoft', otp: TOTP },
    `otpauth://totp/Nord:kari?secret=${SECRET}&issuer=Microsoft&algorithm=SHA1&digits=6&period=30`,
  ],
  [
    {
      issuer: 'A&B',
      label: '100%',
      otp: { type: 'hotp', secret: SECRET, algorithm: 'SHA512', digits: 8, counter: '9223372036854775807' },
    },
    `otpauth://hotp/A%26B:100%25?secret=${SECRET}&issuer=A%26B&algorithm=SHA512&digits=8&counter=9223372036854775807`,
  ],
  [
    { issuer: 'Steam', label: 'kari', otp: { ...TOTP, type: 'steam', digits: 5 } },
    `otpauth://steam/Steam:kari?secret=${SECRET}&issuer=Steam&algorithm=SHA1&digits=5&period=30`,
  ],
])('writes %j', (account, uri) => {
  expect(writeKeyUri(account)).toBe(uri);
});

it('writes half a surrogate pair as U+FFFD instead of failing', () => {
  const { reading } = readKeyUri(writeKeyUri({ issuer: 'a\uD83D', label: '\uDE00b🙂', otp: TOTP }));
  expect(reading).toMatchObject({ issuer: 'a\uFFFD', label: '\uFFFDb🙂' });
});

const piece = fc.constantFrom(
  ':',
  '::',
  '://',
  '+',
  '#',
  '%',
  '%3A',
  '%20',
  '&',
  '=',
  '?',
  '&secret=AA',
  '/',
  ' ',
  '\u200D',
  '👩‍👩‍👧',
  '🏔️',
  'å',
  'Microsoft',
  'a',
  '1',
);
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
      .trim(),
  );
const shared = {
  secret: fc.string({
    unit: fc.constantFrom(...'BCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
    minLength: 16,
    maxLength: 16,
  }),
  algorithm: fc.constantFrom<Algorithm>('SHA1', 'SHA256', 'SHA512'),
  digits: fc.integer({ min: 4, max: 10 }),
};
const period = fc.integer({ min: 1, max: 86_400 });
const otp: fc.Arbitrary<Otp> = fc.oneof(
  fc.record({ ...shared, type: fc.constant('totp' as const), period }),
  fc.record({ ...shared, type: fc.constant('steam' as const), period }),
  fc.record({
    ...shared,
    type: fc.constant('hotp' as const),
    counter: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
  }),
);
const reading: fc.Arbitrary<AccountReading> = fc.oneof(
  fc.record({ issuer: name, label: name, otp }),
  fc
    .record({ issuer: name, label: name, issuerParam: fc.oneof(name, fc.constant('Microsoft')), otp })
    .filter(({ issuer, label, issuerParam }) => {
      const told = issuer !== '' && issuerParam !== '' && issuer !== issuerParam;
      return told && !`${issuer}:${label}`.startsWith(`${issuerParam}:`);
    }),
);

it('is read back as it was', () => {
  fc.assert(
    fc.property(reading, (account) => {
      fc.pre(account.otp.type !== 'totp' || (account.issuer !== 'Steam' && account.issuerParam !== 'Steam'));
      const uri = writeKeyUri(account);
      expect(uri).toMatch(/^[!-~]+$/);
      expect(readKeyUri(uri)).toEqual({
        reading: account,
        notes: account.issuer || account.label ? [] : ['no_name'],
      });
    }),
    { numRuns: 2000 },
  );
});
