import { beforeEach, expect, it, vi } from 'vitest';
import { copyNext, endingSoon } from '../../lib/actions/ending-code';
import { startCorrection } from '../../lib/browser/code-clock';
import type { Account } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import type { fakeExtension } from '../browser/storage';
import { account } from '../vault/accounts';

const copied: string[] = vi.hoisted(() => []);
const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);
vi.mock('../../lib/browser/clipboard', () => ({
  copyAndClear: async (digits: string) => copied.push(digits) > 0,
}));

const START = 1_800_000_000_000;
const SHORT: Account = { ...account(2), otp: { ...account(2).otp, type: 'totp', period: 10 } };
const HOTP: Account = {
  ...account(3),
  otp: { type: 'hotp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, counter: '3' },
};

beforeEach(() => {
  copied.length = 0;
  fake.forget();
});

it.each([
  [0, null],
  [19_999, null],
  [20_000, { until: START + 30_000, seconds: 10 }],
  [29_999, { until: START + 30_000, seconds: 1 }],
  [30_000, null],
])('a code that is %i ms old ends soon: %o', async (age, expected) => {
  expect(await endingSoon(account(1), START + age)).toEqual(expected);
});

it('half of a short period is long enough, and the code of a counter never ends', async () => {
  expect(await endingSoon(SHORT, START + 4_999)).toBeNull();
  expect(await endingSoon(SHORT, START + 5_000)).toEqual({ until: START + 10_000, seconds: 5 });
  expect(await endingSoon(HOTP, START + 29_000)).toBeNull();
});

it('goes by the corrected time', async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  await startCorrection({ ms: 25_000, host: 'login.havn.example' });
  expect(await endingSoon(account(1), START)).toEqual({ until: START + 30_000, seconds: 5 });
  vi.useRealTimers();
});

it('copies the code that begins then, and no later one while that holds', async () => {
  const held = account(1);
  const ending = { until: START + 30_000, seconds: 2 };
  for (const age of [28_000, 31_000, 59_000, 61_000]) await copyNext(held, ending, START + age);
  const [next, after] = [30_000, 60_000].map((age) => codeAt(held.otp, START + age).digits);
  expect(copied).toEqual([next, next, next, after]);
});
