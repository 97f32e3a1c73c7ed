import { expect, it, test } from 'vitest';
import { AppError } from '../../lib/error';
import { readRegistrationCode } from '../../lib/otp/registration-code';
import { REGISTRATION_CODE, SERIAL } from '../practice/entrust.mjs';

test.each([
  REGISTRATION_CODE,
  '1618033987',
  ' 16180 33987 ',
  '16180\u00A033987',
  '16180\u201333987',
  '16180\u221233987',
  '\u206616180-33987\u2069',
  '1-6-1-8-0 3 3 9 8 7',
])('%j is read', (typed) => {
  expect(readRegistrationCode(typed, SERIAL)).toBe('1618033987');
});

test.each([
  ['', 'registration_code_length'],
  ['16180-3398', 'registration_code_length'],
  ['16180-339877', 'registration_code_length'],
  ['16180-3398O', 'registration_code_length'],
  ['40302010', 'registration_code_length'],
  ['2718-2818-2845-9045', 'registration_code_length'],
  ['31415-92653', 'registration_code_is_serial'],
  ['16180-33988', 'registration_code_mistyped'],
  ['16108-33987', 'registration_code_mistyped'],
] as const)('%j is refused: %s', (typed, code) => {
  expect(() => readRegistrationCode(typed, SERIAL)).toThrow(new AppError(code));
});

it('tells every single wrong digit', () => {
  const right = '1618033987';
  for (let at = 0; at < right.length; at++) {
    for (const other of '0123456789'.replace(right[at] ?? '', '')) {
      const typed = right.slice(0, at) + other + right.slice(at + 1);
      expect(() => readRegistrationCode(typed, SERIAL)).toThrow(new AppError('registration_code_mistyped'));
    }
  }
});
