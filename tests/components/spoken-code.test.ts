import { expect, it, vi } from 'vitest';
import { grouped, spokenDigits } from '../../components/digit-groups';
import { spokenCode } from '../../components/spoken-code';
import type { Otp } from '../../lib/otp/account';
import { codeAt, nextCode } from '../../lib/otp/code';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const TOTP: Otp = { type: 'totp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, period: 30 };
const said = (otp: Otp, now: number) => spokenCode(otp, codeAt(otp, now), nextCode(otp, now), now);

it.each([
  ['12345', '1 2 3 4 5'],
  ['012345', '0 1 2, 3 4 5'],
  ['1234567', '1 2 3, 4 5 6 7'],
  ['12345678', '1 2 3 4, 5 6 7 8'],
  ['R2D2X', 'R 2 D 2 X'],
])('%s is spoken as %s', (digits, spoken) => expect(spokenDigits(digits)).toBe(spoken));

it('speaks each digit by itself, with a pause where a gap is seen', () => {
  for (let length = 4; length <= 10; length++) {
    const digits = '9876543210'.slice(0, length);
    const spoken = spokenDigits(digits);
    expect(spoken.replace(/\D/g, '')).toBe(digits);
    expect(spoken).not.toMatch(/\d\d/);
    expect(spoken.split(', ')).toHaveLength(grouped(digits).length);
  }
});

it('says how long the code holds, and from ten seconds on the next one instead', () => {
  const start = 1_800_000_000_000;
  const digitsAt = (now: number) => spokenDigits(codeAt(TOTP, now).digits);
  expect(said(TOTP, start)).toBe(`${digitsAt(start)}. codeHolds_other 30`);
  expect(said(TOTP, start + 19_999)).toBe(`${digitsAt(start)}. codeHolds_other 11`);
  expect(said(TOTP, start + 20_000)).toBe(`codeChanges_other 10 ${digitsAt(start + 30_000)}`);
  expect(said(TOTP, start + 29_000)).toBe(`codeChanges_one 1 ${digitsAt(start + 30_000)}`);
});

it('says the code of a counter alone: it holds until it is used', () => {
  const hotp: Otp = { type: 'hotp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 8, counter: '3' };
  expect(said(hotp, 0)).toBe(spokenDigits(codeAt(hotp, 0).digits));
});
