import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Account, Otp } from '../../lib/otp/account';
import { readMigration } from '../../lib/otp/migration';
import { writeMigration } from '../../lib/otp/migration-write';
import { secretBytes } from '../../lib/otp/secret';
import { account, hotp, oddAccounts } from '../backup/accounts';
import { PI_SECRET } from './migration-link';

const readingOf = ({ issuer, label, otp }: Account) => ({ issuer, label, otp });
const readBack = (uris: string[]) =>
  uris.flatMap((uri) => readMigration(uri).readings.map(({ reading }) => reading));

it('writes what an export of Google Authenticator holds', () => {
  const { qrs } = writeMigration(
    [account({ issuer: 'raspberrypi', label: 'pi@raspberrypi', otp: { secret: PI_SECRET } })],
    1,
  );
  // The first of the public samples, with another id.
  expect(qrs.map(({ uri }) => uri)).toEqual([
    'otpauth-migration://offline?data=CjUKEPqlBekzoNEukL7qlsjBCDYSDnBpQHJhc3BiZXJyeXBpGgtyYXNwYmVycnlwaSABKAEwAhABGAEgACgB',
  ]);
});

test.each<[string, Partial<Otp>, string]>([
  ['Steam', { type: 'steam', digits: 5 }, 'steam'],
  ['a period of 60 seconds', { period: 60 }, 'period'],
  ['7 digits', { digits: 7 }, 'digits'],
  ['10 digits', { digits: 10 }, 'digits'],
])('leaves out an account whose codes would be wrong: %s', (_, otp, because) => {
  const [good, bad] = [account({ id: 'a' }), account({ id: 'b', otp })];
  const { qrs, left } = writeMigration([bad, good], 1);
  expect(qrs.map(({ accounts }) => accounts)).toEqual([[good]]);
  expect(left).toEqual([{ account: bad, because }]);
});

it('leaves out an account that no QR holds', () => {
  const long = account({ id: 'b', label: '?'.repeat(2_000) });
  expect(writeMigration([long, account()], 1).left).toEqual([{ account: long, because: 'length' }]);
});

it('keeps algorithm, eight digits and the counter', () => {
  const accounts = [
    account({ otp: { algorithm: 'SHA256', digits: 8 } }),
    account({ otp: { algorithm: 'SHA512' } }),
    { ...account(), otp: hotp('9223372036854775807') },
    { ...account(), otp: hotp('0') },
  ];
  const { qrs } = writeMigration(accounts, 1);
  expect(readBack(qrs.map(({ uri }) => uri))).toEqual(accounts.map(readingOf));
});

describe('the batches', () => {
  it('hold ten accounts each, and are numbered', () => {
    const accounts = Array.from({ length: 23 }, (_, n) => account({ id: `${n}`, label: `kari${n}` }));
    const { qrs } = writeMigration(accounts, 77);
    expect(qrs.map(({ accounts }) => accounts.length)).toEqual([10, 10, 3]);
    expect(qrs.map(({ uri }) => readMigration(uri).batch)).toEqual(
      [0, 1, 2].map((index) => ({ id: '77', size: 3, index })),
    );
  });

  it('hold fewer where names are long, so that a camera can read them', () => {
    const accounts = Array.from({ length: 12 }, (_, n) => account({ label: `${n} ${'x'.repeat(150)}` }));
    const { qrs } = writeMigration(accounts, 1);
    expect(qrs.map(({ accounts }) => accounts.length)).toEqual([3, 3, 3, 3]);
    for (const { uri } of qrs) expect(uri.length).toBeLessThanOrEqual(1_091); // version 23 at level L
  });

  it('are none where nothing can be written', () => {
    expect(writeMigration([], 1)).toEqual({ qrs: [], left: [] });
  });

  it('account for every account, in their order', () => {
    const { qrs, left } = writeMigration(oddAccounts, 1);
    const out = left.map(({ account }) => account);
    const kept = oddAccounts.filter((each) => !out.includes(each));
    expect(qrs.flatMap(({ accounts }) => accounts)).toEqual(kept);
    expect(left.map(({ account, because }) => [account.id, because])).toEqual([
      ['id-4', 'steam'],
      ['id-8', 'period'],
      ['id-9', 'period'],
      ['id-12', 'length'],
    ]);
  });
});

const piece = fc.constantFrom(
  ':',
  '::',
  '://',
  ': ',
  ' :',
  '+',
  '/',
  '%20',
  ' ',
  'å',
  '👩‍👩‍👧',
  'Fjord',
  'a',
  '1',
  '?',
);
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(piece, { maxLength: 6 }).map((all) => all.join('')),
  )
  // What disguises a name, and space around it, is not read back.
  .map((text) =>
    text
      .replace(
        /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
        '',
      )
      .trim(),
  );
const secret = fc
  .uint8Array({ minLength: 1, maxLength: 64 })
  .filter((bytes) => bytes.some(Boolean))
  .map(toBase32);
const algorithm = fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const);
const digits = fc.constantFrom(6, 8);
const otp = fc.oneof(
  fc.record({ type: fc.constant('totp' as const), secret, algorithm, digits, period: fc.constant(30) }),
  fc.record({
    type: fc.constant('hotp' as const),
    secret,
    algorithm,
    digits,
    counter: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
  }),
);
const accounts = fc.array(
  fc.record({ issuer: name, label: name, otp }).map((each) => ({ ...account(), ...each })),
  { minLength: 1, maxLength: 24 },
);

/** By arithmetic of its own: RFC 4648 section 6. */
function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

it('is read back as it was, whatever it is', () => {
  let written = 0;
  fc.assert(
    fc.property(accounts, fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (all, id) => {
      const { qrs, left } = writeMigration(all, id);
      expect(left).toEqual([]);
      const parts = qrs.map(({ uri }) => readMigration(uri));
      expect(parts.flatMap(({ refused }) => refused)).toEqual([]);
      expect(parts.flatMap(({ readings }) => readings.map(({ reading }) => reading))).toEqual(
        all.map(readingOf),
      );
      expect(parts.map(({ batch }) => batch)).toEqual(
        parts.map((_, index) => ({ id: String(id), size: parts.length, index })),
      );
      written += qrs.length;
    }),
    { numRuns: 10_000, seed: 6_238 },
  );
  expect(written).toBeGreaterThan(10_000);
}, 120_000);

it('has a base32 of its own that agrees with ours', () => {
  expect(toBase32(secretBytes(PI_SECRET))).toBe(PI_SECRET);
});
