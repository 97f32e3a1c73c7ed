import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AppError, type ErrorCode } from '../../lib/error';
import { isKeyUri, readKeyUri } from '../../lib/otp/key-uri';

const S = 'KRSXG5CLMV4VGZLDOJSXI';
const WITH = `secret=${S}`;

/** The reading in one flat object, as the tables below spell it. */
function read(uri: string) {
  const { reading, notes } = readKeyUri(uri);
  const { otp, ...names } = reading;
  return { ...names, ...otp, notes };
}

function errorOf(uri: string): ErrorCode | 'none' {
  try {
    readKeyUri(uri);
    return 'none';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

it('fills in the defaults of the format', () => {
  expect(readKeyUri(`otpauth://totp/Fjord:kari@example.no?${WITH}&issuer=Fjord`)).toEqual({
    reading: {
      issuer: 'Fjord',
      label: 'kari@example.no',
      otp: { type: 'totp', secret: S, algorithm: 'SHA1', digits: 6, period: 30 },
    },
    notes: [],
  });
});

describe('names', () => {
  const names = (issuer: string, label: string, issuerParam?: string) => ({ issuer, label, issuerParam });
  test.each<[string, string, ReturnType<typeof names>]>([
    ['issuer only in the label', `otpauth://totp/Fjord:kari?${WITH}`, names('Fjord', 'kari')],
    ['issuer only in the parameter', `otpauth://totp/kari?${WITH}&issuer=Fjord`, names('Fjord', 'kari')],
    ['encoded colon', `otpauth://totp/Fjord%3Akari?${WITH}`, names('Fjord', 'kari')],
    ['lower-case encoded colon', `otpauth://totp/Fjord%3akari?${WITH}`, names('Fjord', 'kari')],
    ['spaces after the colon', `otpauth://totp/Fjord:%20%20kari?${WITH}`, names('Fjord', 'kari')],
    ['raw spaces', `otpauth://totp/Fjord Bank : kari?${WITH}`, names('Fjord Bank', 'kari')],
    [
      'the two differ',
      `otpauth://totp/Fjord:kari?${WITH}&issuer=fjord.no`,
      names('Fjord', 'kari', 'fjord.no'),
    ],
    ['empty issuer half', `otpauth://totp/:kari?${WITH}`, names('', 'kari')],
    ['empty issuer half, parameter', `otpauth://totp/:kari?${WITH}&issuer=Fjord`, names('Fjord', 'kari')],
    ['empty account half', `otpauth://totp/Fjord:?${WITH}`, names('Fjord', '')],
    ['empty parameter', `otpauth://totp/kari?${WITH}&issuer=`, names('', 'kari')],
    ['parameter without =', `otpauth://totp/kari?issuer&${WITH}`, names('', 'kari')],
    ['first of two parameters', `otpauth://totp/kari?issuer=A&issuer=B&${WITH}`, names('A', 'kari')],
    ['several colons: the first', `otpauth://totp/Fjord:ou:kari?${WITH}`, names('Fjord', 'ou:kari')],
    [
      'issuer with a port',
      `otpauth://totp/nas:5001:kari?${WITH}&issuer=nas%3A5001`,
      names('nas:5001', 'kari'),
    ],
    [
      'issuer with a port, encoded',
      `otpauth://totp/nas%3A5001%3Akari?${WITH}&issuer=nas:5001`,
      names('nas:5001', 'kari'),
    ],
    [
      'a raw colon before an encoded one',
      `otpauth://totp/nas%3A5001:kari?${WITH}`,
      names('nas:5001', 'kari'),
    ],
    [
      'an address as account',
      `otpauth://totp/https://nas.example/?${WITH}&issuer=NAS`,
      names('NAS', 'https://nas.example/'),
    ],
    [
      'an encoded address',
      `otpauth://totp/https%3A%2F%2Fnas.example?${WITH}`,
      names('', 'https://nas.example'),
    ],
    [
      'user and address',
      `otpauth://totp/kari::https://nas.example?${WITH}&issuer=NAS`,
      names('NAS', 'kari::https://nas.example'),
    ],
    ['plus is a space in the issuer', `otpauth://totp/Fjord+Bank:kari?${WITH}`, names('Fjord Bank', 'kari')],
    [
      'plus is a space in the parameter',
      `otpauth://totp/kari?${WITH}&issuer=Fjord+Bank`,
      names('Fjord Bank', 'kari'),
    ],
    [
      'plus in both',
      `otpauth://totp/Fjord+Bank:k+x@a.no?${WITH}&issuer=Fjord+Bank`,
      names('Fjord Bank', 'k+x@a.no'),
    ],
    [
      'plus stays in the account',
      `otpauth://totp/kari+work@example.no?${WITH}`,
      names('', 'kari+work@example.no'),
    ],
    ['encoded plus', `otpauth://totp/A%2BB:c%2Bd?${WITH}&issuer=A%2BB`, names('A+B', 'c+d')],
    [
      'raw plus in the label, encoded in the parameter',
      `otpauth://totp/A+B:c?${WITH}&issuer=A%2BB`,
      names('A+B', 'c'),
    ],
    [
      'Microsoft: form-encoded',
      `otpauth://totp/Nord+%26+S%C3%B8r+AS%3akari%40n.no?${WITH}&issuer=Microsoft`,
      names('Nord & Sør AS', 'kari@n.no', 'Microsoft'),
    ],
    [
      'Microsoft: plus in the account',
      `otpauth://totp/Nord%3akari+x?${WITH}&issuer=Microsoft`,
      names('Nord', 'kari x', 'Microsoft'),
    ],
    [
      'Microsoft: guest with raw #',
      `otpauth://totp/Nord:kari_n.no#EXT#@s.onmicrosoft.com?${WITH}&issuer=Microsoft`,
      names('Nord', 'kari_n.no#EXT#@s.onmicrosoft.com', 'Microsoft'),
    ],
    ['raw ? in the label', `otpauth://totp/Fjord:who?me?${WITH}`, names('Fjord', 'who?me')],
    ['raw ? in a value', `otpauth://totp/kari?issuer=Why?&${WITH}`, names('Why?', 'kari')],
    ['raw & in the label', `otpauth://totp/B&B:kari?${WITH}`, names('B&B', 'kari')],
    ['a lone percent sign', `otpauth://totp/100% Fjord:kari?${WITH}`, names('100% Fjord', 'kari')],
    ['a bad sequence in one part only', `otpauth://totp/%E6:k%C3%A5re?${WITH}`, names('%E6', 'kåre')],
    ['slashes', `otpauth://totp/Fjord:/ou=a/cn=b?${WITH}`, names('Fjord', '/ou=a/cn=b')],
    ['emoji', `otpauth://totp/%F0%9F%8F%94%EF%B8%8F:k🙂?${WITH}`, names('🏔️', 'k🙂')],
    ['no label, no slash', `otpauth://totp?${WITH}&issuer=Fjord`, names('Fjord', '')],
    ['&amp; from a page source', `otpauth://totp/kari?${WITH}&amp;issuer=Fjord`, names('Fjord', 'kari')],
    ['raw # in a value', `otpauth://totp/kari?${WITH}&issuer=No#1`, names('No#1', 'kari')],
  ])('%s', (_name, uri, expected) => {
    const { issuer, label, issuerParam, secret } = read(uri);
    expect({ issuer, label, issuerParam }).toEqual(expected);
    expect(secret).toBe(S);
  });
});

describe('generators', () => {
  test.each<[string, object]>([
    [`otpauth://totp/k?${WITH}&algorithm=sha256`, { algorithm: 'SHA256' }],
    [`otpauth://totp/k?${WITH}&algorithm=HmacSHA512`, { algorithm: 'SHA512' }],
    [`otpauth://totp/k?${WITH}&algorithm=HMAC-SHA-256`, { algorithm: 'SHA256' }],
    [`otpauth://totp/k?${WITH}&algorithm=hmac_sha_1`, { algorithm: 'SHA1' }],
    [`otpauth://totp/k?${WITH}&algorithm=SHA`, { algorithm: 'SHA1' }],
    [`otpauth://totp/k?${WITH}&algorithm=`, { algorithm: 'SHA1' }],
    [`otpauth://totp/k?${WITH}&digits=4`, { digits: 4 }],
    [`otpauth://totp/k?${WITH}&digits=5`, { type: 'totp', digits: 5 }],
    [`otpauth://totp/k?${WITH}&digits=10`, { digits: 10 }],
    [`otpauth://totp/k?${WITH}&period=1`, { period: 1 }],
    [`otpauth://totp/k?${WITH}&period=86400`, { period: 86_400 }],
    [`otpauth://totp/k?${WITH}&counter=-9`, { type: 'totp', period: 30 }],
    [`OTPAUTH://TOTP/k?SECRET=${S}&Digits=8&PERIOD=60`, { type: 'totp', digits: 8, period: 60 }],
    [`apple-otpauth://totp/k?${WITH}`, { type: 'totp', label: 'k' }],
    [`otpauth:///totp/k?${WITH}`, { type: 'totp', label: 'k' }],
    [`\uFEFF  otpauth://totp/k\u200B?${WITH}\u200E \n`, { label: 'k', secret: S }],
    [`otpauth://totp/k?secret=krsx%20g5cl+mv4v-gzld-ojsx-i%3D%3D%3D`, { secret: S }],
    [`otpauth://totp/k?secret=KRSXG5CL%2BMV4VGZLDOJSXI`, { secret: S }],
    [`otpauth://totp/k?secret=23456723`, { secret: '23456723', notes: ['weak_secret'] }],
    [`otpauth://totp/k?${WITH}&image=https%3A%2F%2Fexample.com%2Fa.png&lock=true&color=red`, { notes: [] }],
    [`otpauth://hotp/k?${WITH}&counter=7&period=0`, { type: 'hotp', counter: '7', notes: [] }],
    [`otpauth://hotp/k?${WITH}&counter=007`, { counter: '7' }],
    [`otpauth://hotp/k?${WITH}`, { counter: '0', notes: ['counter_assumed'] }],
    [`otpauth://hotp/k?${WITH}&counter=9007199254740993`, { counter: '9007199254740993' }],
    [`otpauth://hotp/k?${WITH}&counter=9223372036854775807`, { counter: '9223372036854775807' }],
    [`otpauth://totp/?secret=MZXW6YTB`, { label: '', notes: ['weak_secret', 'no_name'] }],
    [`otpauth://steam/kari?${WITH}`, { type: 'steam', issuer: '', digits: 5, period: 30 }],
    [`otpauth://totp/Steam:kari?${WITH}`, { type: 'steam', digits: 5 }],
    [
      `otpauth://totp/Games:kari?${WITH}&issuer=Steam`,
      { type: 'steam', issuer: 'Games', issuerParam: 'Steam' },
    ],
    [`otpauth://totp/Games:kari?${WITH}&encoder=steam`, { type: 'steam', issuer: 'Games' }],
    [`otpauth://totp/Games:kari?${WITH}&digits=S`, { type: 'steam', digits: 5 }],
    [`otpauth://totp/Steamboat:kari?${WITH}`, { type: 'totp', digits: 6 }],
    [`otpauth://hotp/Steam:kari?${WITH}&counter=1`, { type: 'hotp', digits: 6 }],
    [`steam://${S}`, { type: 'steam', issuer: 'Steam', label: '', secret: S, digits: 5, notes: [] }],
    [`STEAM://${S.toLowerCase()}/`, { type: 'steam', secret: S }],
  ])('%s', (uri, expected) => {
    expect(read(uri)).toMatchObject(expected);
  });
});

describe('refuses', () => {
  test.each<[ErrorCode, string]>([
    ['uri_not_otpauth', ''],
    ['uri_not_otpauth', S],
    ['uri_not_otpauth', 'https://example.com/?secret=ABCD'],
    ['uri_not_otpauth', 'otpauth-migration://offline?data=AAAA'],
    ['uri_not_otpauth', `QR-Code:otpauth://totp/k?${WITH}`],
    ['uri_several', `otpauth://totp/k?${WITH}&issuer=A\notpauth://totp/l?${WITH}`],
    ['uri_several', `apple-otpauth://totp/k?${WITH}apple-otpauth://totp/l?${WITH}`],
    ['uri_unknown_type', `otpauth://motp/k?${WITH}`],
    ['uri_unknown_type', `otpauth://k?${WITH}`],
    ['uri_unknown_type', 'otpauth://'],
    ['uri_unknown_type', `otpauth://constructor/k?${WITH}`],
    ['uri_unsupported_type', `otpauth://yaotp/k?${WITH}&pin_length=4`],
    ['uri_unsupported_type', 'motp://Fjord:kari?secret=0123456789abcdef'],
    ['uri_algorithm', `otpauth://totp/k?${WITH}&algorithm=MD5`],
    ['uri_algorithm', `otpauth://totp/k?${WITH}&algorithm=GOST3411_2012_256`],
    ['uri_algorithm', `otpauth://totp/k?${WITH}&algorithm=SHA3-256`],
    ['uri_algorithm', `otpauth://totp/k?${WITH}&algorithm=SHA224`],
    ...['0', '3', '11', '-6', '6.5', '6x', '1e1', '٦'].map((digits): [ErrorCode, string] => [
      'uri_digits',
      `otpauth://totp/k?${WITH}&digits=${digits}`,
    ]),
    ['uri_digits', `otpauth://hotp/k?${WITH}&counter=1&digits=s`],
    ...['0', '86401', '-30', '30s', '0.5', 'abc', '1e3'].map((period): [ErrorCode, string] => [
      'uri_period',
      `otpauth://totp/k?${WITH}&period=${period}`,
    ]),
    ...['-1', '1.5', 'x', '9223372036854775808', '1'.repeat(5000)].map((counter): [ErrorCode, string] => [
      'uri_counter',
      `otpauth://hotp/k?${WITH}&counter=${counter}`,
    ]),
    ['secret_missing', 'otpauth://totp/k'],
    ['secret_missing', 'otpauth://totp/k?issuer=Fjord'],
    ['secret_missing', 'otpauth://totp/k?secret='],
    ['secret_missing', 'otpauth://totp/k?secret&issuer=Fjord'],
    ['secret_missing', 'otpauth://totp/k?secret=%20-='],
    ['secret_missing', 'steam://'],
    ['secret_not_base32', 'otpauth://totp/k?secret=ABC0EFGH'],
    ['secret_not_base32', 'otpauth://totp/k?secret=ABCD#EFG'],
    ['secret_is_hex', 'otpauth://totp/k?secret=00112233445566778899'],
    ['secret_length', 'otpauth://totp/k?secret=notbase'.concat('zz')],
    ['uri_not_otpauth', 'steam://rungameid/440'],
    ['uri_not_otpauth', 'steam://open/games'],
    ['secret_zero', 'otpauth://totp/k?secret=AAAAAAAAAAAAAAAA'],
  ])('%s: %s', (code, uri) => {
    expect(errorOf(uri)).toBe(code);
  });
});

test.each<[boolean, string]>([
  [true, ' OTPAuth://totp/'],
  [true, '\uFEFFapple-otpauth://totp/'],
  [true, 'steam://ABCD'],
  [false, 'steam://open/games'],
  [false, 'Steam: sale'],
  [true, 'motp://a:b'],
  [false, 'otpauth-migration://offline?data='],
  [false, 'xotpauth://totp/'],
  [false, 'otpauth'],
  [false, 'https://example.com/otpauth:'],
])('isKeyUri is %s for %s', (expected, text) => {
  expect(isKeyUri(text)).toBe(expected);
});

it('returns a valid reading or throws an AppError that says nothing of the input, whatever comes', () => {
  const piece = fc.constantFrom(
    'otpauth://',
    'totp',
    'hotp',
    'steam',
    '/',
    '?',
    '&',
    '=',
    ':',
    '%3a',
    '%',
    '%E6',
    '+',
    '#',
    'secret=',
    S,
    'issuer=',
    'Microsoft',
    'digits=',
    'period=',
    'counter=',
    '6',
    '-1',
    'algorithm=',
    'SHA1',
    'é',
    ' ',
    '\u200B',
  );
  const pieces = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    pieces,
    pieces.map((end) => `otpauth://totp/${end}`),
    fc.string({ unit: 'binary' }).map((end) => `otpauth://hotp/k?${WITH}&${end}`),
  );
  fc.assert(
    fc.property(text, (input) => {
      try {
        const { otp } = readKeyUri(input).reading;
        expect(otp.secret).toMatch(/^[A-Z2-7]{2,}$/);
        expect(otp.digits >= 4 && otp.digits <= 10).toBe(true);
        expect(
          otp.type === 'hotp' ? /^\d{1,19}$/.test(otp.counter) : otp.period >= 1 && otp.period <= 86_400,
        ).toBe(true);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        expect(error.message).toBe(error.code);
      }
    }),
    { numRuns: 2000 },
  );
});

it('takes no longer than a moment for a hostile text of 200,000 characters', () => {
  const start = performance.now();
  for (const unit of ['?', ':', '%3a', '&secret=', '::', '%', 'a']) {
    errorOf(`otpauth://totp/${unit.repeat(200_000 / unit.length)}`);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('disguised names', () => {
  it.each([
    [
      'a direction override',
      'otpauth://totp/Bank%E2%80%AEmoc.elpmaxe:anna?secret=JBSWY3DPEHPK3PXP',
      'Bankmoc.elpmaxe',
    ],
    ['a line break', 'otpauth://totp/Bank%0Aof%0Dours:anna?secret=JBSWY3DPEHPK3PXP', 'Bankofours'],
    ['a zero-width space alone', 'otpauth://totp/%E2%80%8B:anna?secret=JBSWY3DPEHPK3PXP', ''],
    [
      'an emoji with joiners',
      'otpauth://totp/%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB:anna?secret=JBSWY3DPEHPK3PXP',
      '👩‍💻',
    ],
  ])('cannot be disguised by %s', (_, uri, issuer) => {
    expect(readKeyUri(uri).reading).toMatchObject({ issuer, label: 'anna' });
  });
});
