import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/backup/age-file';
import { type BackupStep, makeBackup } from '../../lib/backup/backup';
import { readDocument } from '../../lib/backup/document';
import { hashWasmScrypt, type Scrypt } from '../../lib/backup/scrypt';
import type { Account } from '../../lib/otp/account';
import { account, oddAccounts } from './accounts';
import { quickScrypt } from './quick-scrypt';

const derive = quickScrypt();
const now = new Date(2026, 10, 21, 23, 59).getTime();
const options = { vaultId: 'vault-1', now, derive };

async function restored(bytes: Uint8Array, password: string, scrypt: Scrypt = derive) {
  const plain = await openFile(bytes, { password, derive: scrypt });
  return plain && readDocument(plain);
}

test.each([0, 1, 1_000])('%i accounts come back as they were', async (count) => {
  const accounts = Array.from({ length: count }, (_, n) => account({ id: `id-${n}`, label: `Åse ${n} 🦊` }));
  const backup = await makeBackup(accounts, 'blåbær 🦊', options);
  expect(backup).toMatchObject({ count, name: 'engang-2026-11-21.age' });
  expect(await restored(backup.bytes, 'blåbær 🦊')).toEqual({
    accounts,
    vaultId: 'vault-1',
    created: now,
    refused: [],
  });
  expect(await restored(backup.bytes, 'blåbær')).toBeNull();
});

test('accounts of every kind come back as they were, at full cost', async () => {
  const { bytes } = await makeBackup(oddAccounts, 'password', { ...options, derive: hashWasmScrypt });
  expect((await restored(bytes, 'password', hashWasmScrypt))?.accounts).toEqual(oddAccounts);
}, 60_000);

test('a field that is there but undefined is no difference', async () => {
  const accounts = [{ ...account(), issuerParam: undefined } as unknown as Account];
  expect((await makeBackup(accounts, 'password', options)).count).toBe(1);
});

test('an account comes back confirmed, whatever it was', async () => {
  const accounts = [{ ...account(), unconfirmed: true as const, replaces: 'id-2' }];
  const { bytes } = await makeBackup(accounts, 'password', options);
  expect((await restored(bytes, 'password'))?.accounts).toEqual([account()]);
  const text = new TextDecoder().decode(
    (await openFile(bytes, { password: 'password', derive })) ?? undefined,
  );
  expect([text.includes('unconfirmed'), text.includes('replaces')]).toEqual([false, false]);
});

test('the file shows no secret, name or password', async () => {
  const { bytes } = await makeBackup([account()], 'password', options);
  const text = Buffer.from(bytes).toString('latin1');
  for (const hidden of ['JBSWY3DP', 'Havn', 'password', 'vault-1', 'otpauth'])
    expect(text).not.toContain(hidden);
});

test('the name has the local date, in two digits each', async () => {
  const at = (time: number) => makeBackup([], 'password', { ...options, now: time });
  expect((await at(new Date(2027, 0, 2, 0, 0).getTime())).name).toBe('engang-2027-01-02.age');
});

test('it says what it is doing', async () => {
  const steps: (BackupStep | 'derive')[] = [];
  await makeBackup([account()], 'password', {
    ...options,
    onStep: (step) => steps.push(step),
    derive: (...asked) => {
      steps.push('derive');
      return derive(...asked);
    },
  });
  expect(steps).toEqual(['sealing', 'derive', 'checking', 'derive']);
});

describe('is refused as not verified', () => {
  test('when the password gives another key the second time', async () => {
    let calls = 0;
    const unsteady: Scrypt = async (...asked) => (calls++ ? new Uint8Array(32) : derive(...asked));
    await expect(makeBackup([account()], 'password', { ...options, derive: unsteady })).rejects.toThrow(
      'backup_not_verified',
    );
  });

  test.each<[string, Account]>([
    ['a secret that is not base32', account({ otp: { secret: 'not base 32!' } })],
    ['a secret that is not canonical', account({ otp: { secret: 'jbswy3dpehpk3pxp' } })],
    [
      'a counter with a leading zero',
      { ...account(), otp: { ...account().otp, type: 'hotp', counter: '01' } as Account['otp'] },
    ],
    ['a period of 0', account({ otp: { period: 0 } })],
    ['a field that a backup does not carry', { ...account(), pinned: true } as Account],
  ])('when the vault holds %s', async (_, odd) => {
    await expect(makeBackup([account(), odd], 'password', options)).rejects.toThrow('backup_not_verified');
  });
});

test('a derivation that fails says so itself', async () => {
  const failing: Scrypt = async () => {
    throw new RangeError('out of memory');
  };
  await expect(makeBackup([], 'password', { ...options, derive: failing })).rejects.toThrow(RangeError);
});
