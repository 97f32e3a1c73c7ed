import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Algorithm, Otp } from '../../lib/otp/account';
import { codeAt, nextCode } from '../../lib/otp/code';
import { secretBytes } from '../../lib/otp/secret';

/** ASCII 12345678901234567890, the key of both RFCs, and that text repeated to 32 and 64 bytes. */
const SECRET: Record<Algorithm, string> = {
  SHA1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  SHA256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA',
  SHA512:
    'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA',
};

const totp = (over: Partial<Extract<Otp, { type: 'totp' }>> = {}): Otp => ({
  type: 'totp',
  secret: SECRET.SHA1,
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  ...over,
});
const hotp = (counter: string, digits = 6, algorithm: Algorithm = 'SHA1'): Otp => ({
  type: 'hotp',
  secret: SECRET[algorithm],
  algorithm,
  digits,
  counter,
});
const steam = (secret: string): Otp => ({ type: 'steam', secret, algorithm: 'SHA1', digits: 5, period: 30 });

/** RFC 4226 section 5.3 in BigInt and Node's own HMAC, to compare with. */
function truncated(secret: string, algorithm: Algorithm, counter: bigint): bigint {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(counter);
  const mac = createHmac(algorithm, secretBytes(secret)).update(message).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return BigInt(mac.readUInt32BE(offset) & 0x7fffffff);
}
const decimal = (value: bigint, digits: number) =>
  String(value % 10n ** BigInt(digits)).padStart(digits, '0');

test.each(
  ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map(
    (digits, counter) => [String(counter), digits],
  ),
)('RFC 4226 appendix D, counter %s', (counter, digits) => {
  expect(codeAt(hotp(counter), 0)).toEqual({ digits, from: 0, until: Number.POSITIVE_INFINITY });
});

test.each<[number, string, string, string]>([
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
])('RFC 6238 appendix B, %i s', (seconds, ...codes) => {
  const read = (['SHA1', 'SHA256', 'SHA512'] as const).map(
    (algorithm) => codeAt(totp({ secret: SECRET[algorithm], algorithm, digits: 8 }), seconds * 1000).digits,
  );
  expect(read).toEqual(codes);
});

describe('Steam', () => {
  test.each([
    [1511200518, 'FR8RV'],
    [1511200714, '9P3VP'],
  ])('at %i s', (seconds, digits) => {
    expect(codeAt(steam('63BEDWCQZKTQWPESARIERL5DTTQFCJTK'), seconds * 1000).digits).toBe(digits);
  });

  it('writes the truncated value in its alphabet, lowest place first', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (step) => {
        let value = truncated(SECRET.SHA1, 'SHA1', BigInt(step));
        let expected = '';
        for (let place = 0; place < 5; place++) {
          expected += '23456789BCDFGHJKMNPQRTVWXY'[Number(value % 26n)];
          value /= 26n;
        }
        expect(codeAt(steam(SECRET.SHA1), step * 30_000).digits).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([4, 5, 6, 7, 8, 9, 10])('%i digits are the last ones of the truncated value', (digits) => {
  // Counter 0 of the RFC 4226 key truncates to 1284755224.
  expect(codeAt(hotp('0', digits), 0).digits).toBe('1284755224'.slice(-digits));
});

it('pads with zeros to ten digits', () => {
  // Counter 2 truncates to 137359152.
  expect(codeAt(hotp('2', 10), 0).digits).toBe('0137359152');
});

it('gives the codes of RFC 4226 for any algorithm, digits and 63-bit counter', () => {
  const algorithm = fc.constantFrom<Algorithm>('SHA1', 'SHA256', 'SHA512');
  const counter = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
    fc.constantFrom(2n ** 32n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n),
  );
  fc.assert(
    fc.property(algorithm, fc.integer({ min: 4, max: 10 }), counter, (hash, digits, count) => {
      const expected = decimal(truncated(SECRET[hash], hash, count), digits);
      expect(codeAt(hotp(String(count), digits, hash), 0).digits).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

describe('periods', () => {
  test.each([1, 7, 10, 15, 30, 60, 90, 3600, 86_399, 86_400])('of %i s', (period) => {
    const step = 12_345;
    const from = step * period * 1000;
    const until = from + period * 1000;
    const expected = decimal(truncated(SECRET.SHA1, 'SHA1', BigInt(step)), 6);
    for (const time of [from, from + 1, until - 1]) {
      expect(codeAt(totp({ period }), time)).toEqual({ digits: expected, from, until });
    }
    expect(codeAt(totp({ period }), until).from).toBe(until);
    expect(codeAt(totp({ period }), from - 1).until).toBe(from);
  });

  it('cut every time into one interval that holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), fc.nat(8.64e15), (period, time) => {
        const { from, until } = codeAt(totp({ period }), time);
        expect(from <= time && time < until && until - from === period * 1000).toBe(true);
        expect(from % (period * 1000)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the next code', () => {
  it('is that of the next period', () => {
    expect(nextCode(totp(), 59_999)).toEqual(codeAt(totp(), 60_000));
    expect(nextCode(steam(SECRET.SHA1), 0)).toEqual(codeAt(steam(SECRET.SHA1), 30_000));
  });

  it('is that of the next counter, exactly, also beyond 2^53', () => {
    expect(nextCode(hotp('8'), 0).digits).toBe('520489');
    expect(nextCode(hotp('9007199254740992'), 0)).toEqual(codeAt(hotp('9007199254740993'), 0));
    expect(nextCode(hotp('9007199254740992'), 0)).not.toEqual(codeAt(hotp('9007199254740992'), 0));
  });
});

const oathtool = spawnSync('oathtool', ['--version']).status === 0;
if (!oathtool) console.log('skipped: oathtool is not installed (apt install oathtool)');

describe.skipIf(!oathtool)('agrees with oathtool', () => {
  const run = (...args: string[]) => spawnSync('oathtool', args, { encoding: 'utf8' }).stdout.trim();

  test.each<[Algorithm, number, number, number]>([
    ['SHA1', 6, 30, 1_700_000_000],
    ['SHA1', 7, 10, 1_733_333_333],
    ['SHA256', 8, 60, 1_800_000_001],
    ['SHA512', 6, 86_400, 2_222_222_222],
    ['SHA256', 7, 1, 4_000_000_000],
  ])('%s, %i digits, %i s, at %i', (algorithm, digits, period, seconds) => {
    const secret = SECRET[algorithm];
    const expected = run(`--totp=${algorithm}`, '-b', `-d${digits}`, `-s${period}s`, `-N@${seconds}`, secret);
    expect(expected).toMatch(/^\d+$/);
    expect(codeAt(totp({ secret, algorithm, digits, period }), seconds * 1000).digits).toBe(expected);
  });

  test.each(['1', '4294967296', '9007199254740993', '9223372036854775806'])('counter %s', (counter) => {
    const expected = run('--hotp', '-b', `-c${counter}`, SECRET.SHA1);
    expect(expected).toMatch(/^\d{6}$/);
    expect(codeAt(hotp(counter), 0).digits).toBe(expected);
  });
});
