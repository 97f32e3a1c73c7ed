import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AppError, type ErrorCode } from '../../lib/error';
import { readMigration } from '../../lib/otp/migration';
import { codeThrown, link, PI, PI_SECRET, payload, record, text } from './migration-link';

/** The one account of a link. */
const only = (uri: string) => {
  const { readings, refused } = readMigration(uri);
  expect([readings.length, refused.length]).toEqual([1, 0]);
  return readings[0]?.reading;
};
const refusals = (uri: string) => readMigration(uri).refused.map(({ at, code }) => [at, code]);

const SAMPLE =
  'CjUKEPqlBekzoNEukL7qlsjBCDYSDnBpQHJhc3BiZXJyeXBpGgtyYXNwYmVycnlwaSABKAEwAhABGAEgACjr4JKK%2B%2F%2F%2F%2F%2F8B';

it('reads an export of one account', () => {
  expect(readMigration(`otpauth-migration://offline?data=${SAMPLE}`)).toEqual({
    batch: { id: '-1320898453', size: 1, index: 0 },
    readings: [
      {
        at: 1,
        reading: {
          issuer: 'raspberrypi',
          label: 'pi@raspberrypi',
          otp: { type: 'totp', secret: PI_SECRET, algorithm: 'SHA1', digits: 6, period: 30 },
        },
        notes: [],
      },
    ],
    refused: [],
  });
});

describe('the link', () => {
  const bytes = payload([record({ 1: PI, 2: 'kari' })]);
  const base64 = btoa(String.fromCharCode(...bytes));
  const label = (data: string) => only(`otpauth-migration://offline?data=${data}`)?.label;

  const odd = payload([
    record({ 1: Uint8Array.of(1, 2, 0xfb, 0xef, 0xbe, 0xff, 0xff, 0xff, 7, 8), 2: 'kari' }),
  ]);
  const oddBase64 = btoa(String.fromCharCode(...odd));

  it('has pluses, slashes and padding in its odd sample', () => {
    expect(oddBase64).toMatch(/\+{4}\/{4}.*=$/);
    expect(base64).toMatch(/=$/);
  });

  test.each([
    ['percent-encoded', encodeURIComponent(oddBase64)],
    ['raw', oddBase64],
    ['with its pluses read as spaces', oddBase64.replaceAll('+', ' ')],
    ['without padding', oddBase64.replace(/=+$/, '')],
    ['in the alphabet for file names', oddBase64.replaceAll('+', '-').replaceAll('/', '_')],
    ['broken over lines', `${oddBase64.slice(0, 8)}\r\n${oddBase64.slice(8)}`],
    ['before another parameter', `${encodeURIComponent(oddBase64)}&x=1`],
    ['after another parameter', `x=1&data=${encodeURIComponent(oddBase64)}`],
  ])('%s', (_, data) => {
    const start = data.startsWith('x=') ? '' : 'data=';
    expect(only(`otpauth-migration://offline?${start}${data}`)?.otp.secret).toBe('AEBPX35677776BYI');
  });

  test.each([
    ['Otpauth-Migration://offline?DATA='],
    ['OTPAUTH-MIGRATION:offline?data='],
    [' \uFEFFotpauth-migration://offline?data='],
    ['otpauth-migration://?data='],
  ])('%s', (start) => {
    expect(only(start + base64)?.label).toBe('kari');
  });

  it('is decoded once', () => {
    expect(codeThrown(() => label(encodeURIComponent(encodeURIComponent(base64))))).toBe('migration_damaged');
  });

  test.each<[ErrorCode, string]>([
    ['migration_not_link', 'Lorem ipsum'],
    ['migration_not_link', ''],
    ['migration_not_link', 'otpauth://totp/a?secret=MZXW6YTBOI'],
    ['migration_not_link', `QR-Code:otpauth-migration://offline?data=${SAMPLE}`],
    ['uri_several', `otpauth-migration://offline?data=${SAMPLE} otpauth-migration://offline?data=${SAMPLE}`],
    ['uri_several', `otpauth-migration://offline?data=${SAMPLE} otpauth://totp/a?secret=MZXW6YTBOI`],
    ['migration_damaged', 'otpauth-migration://offline'],
    ['migration_damaged', 'otpauth-migration://offline?data='],
    ['migration_damaged', 'otpauth-migration://offline?data=XXXX'],
    ['migration_damaged', 'otpauth-migration://offline?data=%FF'],
    ['migration_damaged', 'otpauth-migration://offline?data=AAAAA'],
    ['migration_damaged', 'otpauth-migration://offline?data=CgA=CgA='],
    ['migration_damaged', `otpauth-migration://offline?data=${base64.slice(0, 20)}`],
    ['migration_too_large', `otpauth-migration://offline?data=${'A'.repeat(100_000)}`],
  ])('is refused: %s', (code, uri) => {
    expect(codeThrown(() => readMigration(uri))).toBe(code);
  });
});

describe('the batch', () => {
  const one = [record({ 1: PI, 2: 'kari' })];
  test.each<[string, Parameters<typeof payload>[1], { id: string; size: number; index: number }]>([
    ['a positive id', { 3: 3n, 4: 1n, 5: 77n }, { id: '77', size: 3, index: 1 }],
    [
      'a negative id, in ten bytes',
      { 3: 3n, 4: 0n, 5: 18446744072388653163n },
      { id: '-1320898453', size: 3, index: 0 },
    ],
    ['nothing said', {}, { id: '0', size: 1, index: 0 }],
    ['size 0', { 3: 0n, 4: 0n, 5: 9n }, { id: '9', size: 1, index: 0 }],
    ['an index past the size', { 3: 2n, 4: 2n, 5: 9n }, { id: '9', size: 1, index: 0 }],
    ['a negative size', { 3: -2n, 4: 0n, 5: 9n }, { id: '9', size: 1, index: 0 }],
    ['a negative index', { 3: 2n, 4: -1n, 5: 9n }, { id: '9', size: 1, index: 0 }],
    [
      'more parts than anyone would show',
      { 3: 2_000_000_000n, 4: 0n, 5: 9n },
      { id: '9', size: 1, index: 0 },
    ],
  ])('%s', (_, fields, batch) => {
    const part = readMigration(link(payload(one, fields)));
    expect(part.batch).toEqual(batch);
    expect(part.readings).toHaveLength(1);
  });
});

describe('the names', () => {
  test.each<[name: string, issuer: string, expected: [string, string]]>([
    ['Fjord:kari', 'Fjord', ['Fjord', 'kari']],
    ['Fjord: kari', 'Fjord', ['Fjord', 'kari']],
    ['kari@fjord.example', 'Fjord', ['Fjord', 'kari@fjord.example']],
    ['Bank:kari', 'Fjord', ['Fjord', 'Bank:kari']],
    ['Fjord:Fjord:kari', 'Fjord', ['Fjord', 'Fjord:kari']],
    ['Fjord: A/S:kari', 'Fjord: A/S', ['Fjord: A/S', 'kari']],
    ['Fjord:kari', '', ['Fjord', 'kari']],
    ['Fjord Bank:kari:2', '', ['Fjord Bank', 'kari:2']],
    ['encoding: ¿äÄéÉ? (demo)', '', ['', 'encoding: ¿äÄéÉ? (demo)']],
    ['kari : home', '', ['', 'kari : home']],
    ['https://fjord.example/kari', '', ['', 'https://fjord.example/kari']],
    ['a::b', '', ['', 'a::b']],
    ['kari:', '', ['', 'kari:']],
    [':kari', '', ['', 'kari']],
    ['Smith & Sons 100%2B+', '', ['', 'Smith & Sons 100%2B+']],
    ['👩‍👩‍👧 Ærø', 'Bæk', ['Bæk', '👩‍👩‍👧 Ærø']],
    [' kari\u202E\n ', ' Fjord\u200B ', ['Fjord', 'kari']],
    ['x'.repeat(300), 'y'.repeat(200), ['y'.repeat(200), 'x'.repeat(300)]],
  ])('%j of %j', (name, issuer, [expectedIssuer, label]) => {
    expect(only(link(payload([record({ 1: PI, 2: name, 3: issuer })])))).toMatchObject({
      issuer: expectedIssuer,
      label,
    });
  });

  it('keeps an account whose name is no UTF-8', () => {
    const latin1 = Uint8Array.of(0x6b, 0xe5, 0x72, 0x65);
    expect(only(link(payload([record({ 1: PI, 2: latin1 })])))?.label).toBe('k\uFFFDre');
  });

  it('says that there is no name', () => {
    expect(readMigration(link(payload([record({ 1: PI })]))).readings[0]?.notes).toEqual(['no_name']);
  });
});

describe('the generator', () => {
  const otp = (fields: Parameters<typeof record>[0]) =>
    only(link(payload([record({ 1: PI, 2: 'a', ...fields })])))?.otp;
  test.each<[string, Parameters<typeof record>[0], object]>([
    ['nothing said', {}, { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }],
    ['SHA1', { 4: 1n }, { algorithm: 'SHA1' }],
    ['SHA256', { 4: 2n }, { algorithm: 'SHA256' }],
    ['SHA512', { 4: 3n }, { algorithm: 'SHA512' }],
    ['six digits', { 5: 1n }, { digits: 6 }],
    ['eight digits', { 5: 2n }, { digits: 8 }],
    ['HOTP', { 6: 1n, 7: 4n }, { type: 'hotp', counter: '4' }],
    ['HOTP without a counter: proto3 leaves 0 out', { 6: 1n }, { type: 'hotp', counter: '0' }],
    ['the last counter', { 6: 1n, 7: 2n ** 63n - 1n }, { type: 'hotp', counter: '9223372036854775807' }],
    ['TOTP', { 6: 2n, 7: -1n }, { type: 'totp', period: 30 }],
    ['an issuer named Steam: the format knows no Steam codes', { 3: 'Steam' }, { type: 'totp', digits: 6 }],
  ])('%s', (_, fields, expected) => {
    expect(otp(fields)).toMatchObject(expected);
  });

  test.each<[string, Parameters<typeof record>[0], ErrorCode]>([
    ['MD5', { 4: 4n }, 'uri_algorithm'],
    ['an algorithm of tomorrow', { 4: 5n }, 'uri_algorithm'],
    ['a negative algorithm', { 4: -1n }, 'uri_algorithm'],
    ['digits 3, which one public schema calls seven', { 5: 3n }, 'migration_digits'],
    ['a type of tomorrow', { 6: 3n }, 'uri_unknown_type'],
    ['a negative counter', { 6: 1n, 7: -1n }, 'uri_counter'],
    ['no secret', { 1: new Uint8Array() }, 'secret_missing'],
    ['a secret of zeros', { 1: new Uint8Array(20) }, 'secret_zero'],
  ])('is refused alone: %s', (_, fields, code) => {
    const bad = record({ 1: PI, 2: 'Fjord:kari', ...fields });
    const part = readMigration(link(payload([record({ 1: PI, 2: 'a' }), bad, record({ 1: PI, 2: 'b' })])));
    expect(part.readings.map(({ at }) => at)).toEqual([1, 3]);
    expect(part.refused).toEqual([{ at: 2, code, name: 'Fjord, kari' }]);
  });

  it('keeps every length of secret as it is', () => {
    for (let length = 1; length <= 130; length++) {
      const { readings } = readMigration(
        link(payload([record({ 1: new Uint8Array(length).fill(0xa5), 2: 'a' })])),
      );
      expect(readings[0]?.reading.otp.secret).toHaveLength(Math.ceil((length * 8) / 5));
      expect(readings[0]?.notes).toEqual(length < 10 ? ['weak_secret'] : []);
    }
  });
});

describe('the wire format', () => {
  const kari = record({ 1: PI, 2: 'kari' });
  /** Field 1 of the payload, around these bytes. */
  const framed = (bytes: number[]) => [0x0a, bytes.length, ...bytes];

  test.each<[string, number[]]>([
    ['a varint', [0x48, 0xff, 0x01]],
    ['64 bits', [0x49, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['bytes', [0x4a, 2, 0x0a, 0xff]],
    ['32 bits', [0x4d, 1, 2, 3, 4]],
    ['a group', [0x4b, 0x08, 1, 0x12, 1, 0x61, 0x4c]],
    ['a group in a group', [0x4b, 0x53, 0x08, 1, 0x54, 0x4c]],
    ['a field number of 29 bits', [0xf8, 0xff, 0xff, 0xff, 0x0f, 1]],
    ['a known number of another wire type', [0x0d, 1, 2, 3, 4, 0x12, 1, 0x61, 0x22, 0]],
    ['the unique id of a newer schema', [0x42, 3, 0x61, 0x62, 0x63]],
  ])('skips %s that it does not know, in the payload and in a record', (_, unknown) => {
    expect(only(link([...unknown, ...framed(kari), ...unknown]))?.label).toBe('kari');
    // last, as field 2 is the name there and the last one counts
    expect(only(link(framed([...unknown, ...kari])))?.label).toBe('kari');
  });

  it('reads fields in any order, and the last of those that stand twice', () => {
    const twice = [...text(2, 'first'), ...text(3, 'Fjord'), ...kari, ...text(2, 'last')];
    expect(only(link(framed(twice)))).toMatchObject({ issuer: 'Fjord', label: 'last' });
  });

  it('reads a varint longer than it has to be', () => {
    const six = [0x28, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00];
    expect(only(link(framed([...kari, ...six])))?.otp.digits).toBe(6);
  });

  test.each<[string, number[]]>([
    ['a varint of eleven bytes', [0x10, ...Array(10).fill(0x80), 0x01]],
    ['a varint without an end', [0x10, 0x80]],
    ['a length past the end', [0x12, 0x05, 0x61]],
    ['a length of 2^63', [0x12, ...Array(9).fill(0x80), 0x01]],
    ['64 bits cut short', [0x49, 1, 2]],
    ['field number 0', [0x00, 0x01]],
    ['field number 2^29', [0x80, 0x80, 0x80, 0x80, 0x10, 0x01]],
    ['wire type 6', [0x4e]],
    ['wire type 7', [0x4f]],
    ['the end of no group', [0x4c]],
    ['a group without an end', [0x4b]],
    ['a group that another ends', [0x4b, 0x54]],
    ['groups as deep as a mine', Array(5_000).fill(0x4b)],
  ])('does not go past %s', (_, broken) => {
    expect(codeThrown(() => readMigration(link([...framed(kari), ...broken])))).toBe('migration_damaged');
    // in a record, that record alone
    const length = [
      0x80 | ((broken.length + kari.length) % 128),
      Math.floor((broken.length + kari.length) / 128),
    ];
    const part = [...framed(kari), 0x0a, ...length, ...kari, ...broken];
    expect(refusals(link(part))).toEqual([[2, 'migration_damaged']]);
    expect(readMigration(link(part)).refused[0]?.name).toBe('kari');
  });

  it('gives back every record of an export that holds one twice', () => {
    const { readings } = readMigration(link(payload([kari, kari])));
    expect(readings.map(({ at }) => at)).toEqual([1, 2]);
  });

  it('is an empty list where there is no record', () => {
    expect(readMigration(link(payload([])))).toMatchObject({ readings: [], refused: [] });
  });
});

it('answers or throws an AppError, whatever comes', () => {
  const whole = payload(
    ['Fjord:kari', 'encoding: é', 'x'.repeat(140)].map((name) =>
      record({ 1: PI, 2: name, 3: 'Fjord', 6: 1n, 7: 5n }),
    ),
    { 3: 2n, 4: 1n, 5: -9n },
  );
  const change = fc.record({
    at: fc.nat(whole.length - 1),
    drop: fc.nat(3),
    put: fc.uint8Array({ maxLength: 4 }),
  });
  let answered = 0;
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.option(fc.nat(whole.length)),
      (changes, cut) => {
        const bytes = [...whole];
        for (const { at, drop, put } of changes) bytes.splice(at, drop, ...put);
        if (cut !== null) bytes.length = Math.min(bytes.length, cut);
        try {
          const { batch, readings, refused } = readMigration(link(bytes));
          expect(batch.index).toBeLessThan(batch.size);
          expect(refused.map(({ code }) => code)).not.toContain('unexpected');
          const seen = [...readings, ...refused].map(({ at }) => at).sort((a, b) => a - b);
          expect(seen).toEqual(seen.map((_, index) => index + 1));
          answered++;
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      },
    ),
    { numRuns: 20_000, seed: 4_226 },
  );
  expect(answered).toBeGreaterThan(1_000);
}, 120_000);

it('answers or throws an AppError, whatever the text', () => {
  const data = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String(),
    fc.stringMatching(/^[%+/=A-Fa-f0-9 &?#-]{0,80}$/),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('', '?', '?data=', '://offline?data=', '://offline?x&data='),
      data,
      (start, rest) => {
        try {
          readMigration(`otpauth-migration:${start}${rest}`);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      },
    ),
    { numRuns: 5_000, seed: 4_648 },
  );
});
