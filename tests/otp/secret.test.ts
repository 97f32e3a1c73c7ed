import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AppError, type ErrorCode } from '../../lib/error';
import { readBase32, readSecret, secretBytes } from '../../lib/otp/secret';

const PLAIN = 'MNQW4YLSPFRWQYLS';

function outcome(read: () => { secret: string }): string {
  try {
    return read().secret;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('accepts', () => {
  const between = (separator: string) => (PLAIN.match(/.{4}/g) ?? []).join(separator);
  test.each<[string, string]>([
    ['as it is', PLAIN],
    ['lower case', PLAIN.toLowerCase()],
    ['mixed case', 'mNqW4yLsPfRwQyLs'],
    ['groups of four', between(' ')],
    ['lower-case groups', between(' ').toLowerCase()],
    ['a space after it', `${PLAIN} `],
    ['a line break after it', `${PLAIN}\r\n`],
    ['tabs', between('\t')],
    ['two lines', between('\n')],
    ['no-break spaces', between('\u00A0')],
    ['narrow no-break spaces', between('\u202F')],
    ['thin spaces', between('\u2009')],
    ['ideographic spaces', between('\u3000')],
    ['ogham space marks', between('\u1680')],
    ['line separators', between('\u2028')],
    ['paragraph separators', between('\u2029')],
    ['next-line characters', between('\u0085')],
    ['zero-width spaces', between('\u200B')],
    ['zero-width joiners', between('\u200D')],
    ['word joiners', between('\u2060')],
    ['Mongolian vowel separators', between('\u180E')],
    ['a byte order mark before it', `\uFEFF${PLAIN}`],
    ['soft hyphens', between('\u00AD')],
    ['bidi marks around it', `\u202A\u200E${PLAIN}\u202C`],
    ['bidi isolates around it', `\u2066${PLAIN}\u2069`],
    ['hyphens', between('-')],
    ['Unicode hyphens', between('\u2010')],
    ['non-breaking hyphens', between('\u2011')],
    ['figure dashes', between('\u2012')],
    ['en dashes', between('\u2013')],
    ['em dashes', between('\u2014')],
    ['horizontal bars', between('\u2015')],
    ['minus signs', between('\u2212')],
    ['modifier minus signs', between('\u02D7')],
    ['hyphen bullets', between('\u2043')],
    ['full-width hyphens', between('\uFF0D')],
    ['spaced en dashes', between(' \u2013 ')],
    ['padding', `${PLAIN}======`],
    ['padding with spaces', `${PLAIN} = = =`],
  ])('%s', (_name, text) => {
    expect(readSecret(text)).toEqual({ secret: PLAIN, weak: false });
  });

  test.each([
    ['two characters', 'AE', true],
    ['four', 'mzxq', true],
    ['five', 'mzxw6', true],
    ['seven', 'mzxw6yq', true],
    ['nine bytes', 'MFRGGZDFMZTWQ2I', true],
    ['ten bytes', 'MFRGGZDFMZTWQ2LK', false],
    ['52 characters', 'MNQW4YLSPFRWQYLSMNQW4YLSPFRWQYLSMNQW4YLSPFRWQYLSMNQW', false],
    ['letters that are hex as well', 'DEADBEEFDEADBEEF', false],
    ['digits that are base32', '2345672345672345', false],
    ['short hex letters', 'ABCD2345', true],
  ])('%s', (_name, text, weak) => {
    expect(readSecret(text)).toEqual({ secret: text.toUpperCase(), weak });
  });
});

describe('refuses, with the reason', () => {
  test.each<[ErrorCode, string]>([
    ['secret_missing', ''],
    ['secret_missing', ' \u00A0\u200B'],
    ['secret_missing', '--- ==='],
    ['secret_is_code', '123456'],
    ['secret_is_code', '234567'],
    ['secret_is_code', ' 123 456 '],
    ['secret_is_code', '123-456'],
    ['secret_is_code', '23456723'],
    ['secret_is_code', '1234 5678'],
    ['secret_is_push_activation', '200975795'],
    ['secret_is_push_activation', '200 975 795'],
    ['secret_is_push_activation', '200\u00A0975\u00A0795 '],
    ['secret_is_push_activation', '200-975-795'],
    ['secret_is_push_activation', '234 567 234'],
    ['secret_is_push_activation', 'Code: 200 975 795'],
    ['secret_is_push_activation', 'https://eupad9.eu.phonefactor.net/pad/111222333'],
    ['secret_is_push_activation', 'Url: HTTPS://eupad9.EU.PhoneFactor.net/pad/111222333'],
    ['secret_is_push_activation', 'https://mobileappcommunicator.auth.microsoft.com/activatev2/1/abc'],
    ['secret_is_push_activation', 'phonefactor://activate_account?code=111222333'],
    ['secret_is_url', 'https://example.com/setup'],
    ['secret_is_url', 'https://phonefactor.net.example.com/pad/1'],
    ['secret_is_url', 'see https://example.com'],
    ['secret_is_url', 'www.example.com'],
    ['secret_is_url', 'example.com/mfa'],
    ['secret_is_url', `otpauth://totp/x?secret=${PLAIN}`],
    ['secret_is_url', 'FIDO:/2345672345'],
    ['secret_is_hex', '3031323334353637'],
    ['secret_is_hex', '00112233445566778899aabbccddeeff'],
    ['secret_is_hex', 'DE AD BE EF DE AD BE E0'],
    ['secret_is_hex', '1111222233334444'],
    ['secret_not_base32', '12345'],
    ['secret_not_base32', '1234567'],
    ['secret_not_base32', 'abcdef0'],
    ['secret_not_base32', 'MNQW4YLSPFRWQYL1'],
    ['secret_not_base32', 'MNQW4YLSPFRWQYL!'],
    ['secret_not_base32', 'someone@example.com'],
    ['secret_not_base32', 'MNQW4YLSPFRWQYLſ'],
    ['secret_not_base32', 'MNQW4YLSPFRWQYß'],
    ['secret_not_base32', 'ＭＮＱＷ４ＹＬＳ'],
    ['secret_not_base32', '🔑🔑🔑🔑'],
    ['secret_not_base32', 'пароль'],
    ['secret_length', 'secretkey'],
    ['secret_length', 'A'],
    ['secret_length', 'ABC'],
    ['secret_length', 'ABCDEF'],
    ['secret_length', `${PLAIN}B`],
    ['secret_zero', 'AA'],
    ['secret_zero', 'AAAAAAAAAAAAAAAA'],
    ['secret_zero', 'aaaa aaaa'],
    ['secret_zero', 'AB'],
  ])('%s: %s', (code, text) => {
    expect(outcome(() => readSecret(text))).toBe(code);
  });
});

it('takes for base32 what only a person could have meant as a code', () => {
  expect(outcome(() => readSecret('23456723'))).toBe('secret_is_code');
  expect(readBase32('23456723')).toEqual({ secret: '23456723', weak: true });
});

it('gives the bytes of RFC 4648 section 10', () => {
  const text = new TextDecoder();
  expect(
    ['MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'].map((s) => text.decode(secretBytes(s))),
  ).toEqual(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar']);
});

it('returns a canonical secret or throws an AppError that says nothing of the input, whatever comes', () => {
  const piece = fc.constantFrom(
    'A',
    'b',
    '2',
    '7',
    '0',
    '9',
    ' ',
    '-',
    '=',
    ':',
    '/',
    '.',
    '\u200B',
    'https://',
    '%',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (input) => {
      try {
        expect(readSecret(input).secret).toMatch(/^[A-Z2-7]{2,}$/);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        expect(error.message).toBe(error.code);
      }
    }),
    { numRuns: 1000 },
  );
});

it('reads its own result again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 64 }), (bytes) => {
      fc.pre(bytes.some((byte) => byte !== 0));
      const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
      const text = (bits.match(/.{1,5}/g) ?? [])
        .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
        .join('');
      const { secret } = readSecret(text);
      expect(secretBytes(secret)).toEqual(bytes);
      expect(readSecret(secret).secret).toBe(secret);
    }),
  );
});
