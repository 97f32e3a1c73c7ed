import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteAccount } from '../../lib/actions/accounts';
import { addAccounts } from '../../lib/actions/add-accounts';
import { putCounterBack, takeCode } from '../../lib/actions/take-code';
import { startCorrection } from '../../lib/browser/code-clock';
import type { AccountReading } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import type { fakeExtension } from '../browser/storage';
import { NOW, newVault } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);
beforeEach(() => fake.forget());

const SHARED = { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', algorithm: 'SHA1', digits: 6 } as const;
const counting = (counter: string): AccountReading => ({
  issuer: 'Works',
  label: 'anna',
  otp: { type: 'hotp', ...SHARED, counter },
});

async function withAccount(reading: AccountReading) {
  const { vault, openAgain } = await newVault();
  const [added] = await addAccounts(vault, [reading], null, NOW);
  if (!added) throw new Error('nothing was added');
  const counter = async () => {
    const [first] = (await vault.read()).accounts;
    return first?.otp.type === 'hotp' ? first.otp.counter : null;
  };
  return { vault, openAgain, account: added.account, counter };
}

describe('taking a code', () => {
  it('moves a counter by one, before the code is there to be used', async () => {
    const { vault, account, counter } = await withAccount(counting('0'));
    const first = await takeCode(vault, account, NOW);
    // RFC 4226, appendix D
    expect(first).toMatchObject({ digits: '755224', moved: { id: account.id, from: '0', to: '1' } });
    expect(await counter()).toBe('1');
    expect((await takeCode(vault, account, NOW)).digits).toBe('287082');
    expect(await counter()).toBe('2');
  });

  it('moves nothing where there is no counter', async () => {
    const { vault, account } = await withAccount({
      ...counting('0'),
      otp: { type: 'totp', ...SHARED, period: 30 },
    });
    const { number } = await vault.read();
    expect(await takeCode(vault, account, NOW)).toEqual({ ...codeAt(account.otp, NOW), moved: null });
    expect((await vault.read()).number).toBe(number);
  });

  it('is of the corrected time, and what it changes is saved at the time that there is', async () => {
    await startCorrection({ ms: 192_000, host: 'havn.example' });
    const timed = await withAccount({ ...counting('0'), otp: { type: 'totp', ...SHARED, period: 30 } });
    const taken = await takeCode(timed.vault, timed.account, NOW);
    expect(taken).toEqual({ ...codeAt(timed.account.otp, NOW + 192_000), moved: null });
    const counted = await withAccount(counting('0'));
    expect((await takeCode(counted.vault, counted.account, NOW)).digits).toBe('755224');
    expect((await counted.vault.read()).savedAt).toBe(NOW);
  });

  it('gives no code where the counter has come to its end, or the account is gone', async () => {
    const last = await withAccount(counting(String(2n ** 63n - 1n)));
    await expect(takeCode(last.vault, last.account, NOW)).rejects.toMatchObject({ code: 'uri_counter' });
    const gone = await withAccount(counting('0'));
    await deleteAccount(gone.vault, gone.account.id, NOW);
    await expect(takeCode(gone.vault, gone.account, NOW)).rejects.toMatchObject({ code: 'account_gone' });
  });

  it('gives two windows that race two codes', async () => {
    const { vault, openAgain, account, counter } = await withAccount(counting('0'));
    const other = await openAgain();
    const codes = await Promise.all([takeCode(vault, account, NOW), takeCode(other, account, NOW)]);
    expect(codes.map(({ digits }) => digits).sort()).toEqual(['287082', '755224']);
    expect(await counter()).toBe('2');
  });
});

describe('putting a counter back', () => {
  it('gives the same code again', async () => {
    const { vault, account, counter } = await withAccount(counting('5'));
    const { moved, digits } = await takeCode(vault, account, NOW);
    if (!moved) throw new Error('it did not move');
    expect(await putCounterBack(vault, moved, NOW)).toBe(true);
    expect(await counter()).toBe('5');
    expect((await takeCode(vault, account, NOW)).digits).toBe(digits);
  });

  it('leaves it where another window moved it on', async () => {
    const { vault, openAgain, account, counter } = await withAccount(counting('5'));
    const { moved } = await takeCode(vault, account, NOW);
    if (!moved) throw new Error('it did not move');
    await takeCode(await openAgain(), account, NOW);
    expect(await putCounterBack(vault, moved, NOW)).toBe(false);
    expect(await counter()).toBe('7');
  });

  it('does it once', async () => {
    const { vault, account, counter } = await withAccount(counting('5'));
    const { moved } = await takeCode(vault, account, NOW);
    if (!moved) throw new Error('it did not move');
    expect(await putCounterBack(vault, moved, NOW)).toBe(true);
    expect(await putCounterBack(vault, moved, NOW)).toBe(false);
    expect(await counter()).toBe('5');
  });

  it('says no where the account is gone', async () => {
    const { vault, account } = await withAccount(counting('5'));
    const { moved } = await takeCode(vault, account, NOW);
    if (!moved) throw new Error('it did not move');
    await deleteAccount(vault, account.id, NOW);
    expect(await putCounterBack(vault, moved, NOW)).toBe(false);
    expect((await vault.read()).accounts).toEqual([]);
  });
});
