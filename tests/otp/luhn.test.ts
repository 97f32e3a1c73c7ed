import { describe, expect, it, test } from 'vitest';
import { isLuhn } from '../../lib/otp/luhn';
import { vectors } from './entrust-vectors';

test.each(['3141592653', '2718281828459045', '0000000000', '18', '59'])('%s is right', (digits) => {
  expect(isLuhn(digits)).toBe(true);
});

it('tells every single wrong digit', () => {
  const right = '2718281828459045';
  const wrong = [...right].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(wrong).toHaveLength(144);
  expect(wrong.filter(isLuhn)).toEqual([]);
});

test.each(['', '0', '31415-92653', '314159265 3', '٣١٤١٥٩٢٦٥٣', '3141592653\n'])('%j is none', (text) => {
  expect(isLuhn(text)).toBe(false);
});

describe.skipIf(!vectors)('the shared ones', () => {
  test.each(vectors?.luhn.valid ?? [])('%s is right', (digits) => expect(isLuhn(digits)).toBe(true));
  test.each(vectors?.luhn.invalid ?? [])('%s is wrong', (digits) => expect(isLuhn(digits)).toBe(false));
});
