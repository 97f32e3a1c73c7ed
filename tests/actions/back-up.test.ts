import { afterEach, expect, it, vi } from 'vitest';
import { saveBackup } from '../../lib/actions/back-up';
import { readBackupRecord } from '../../lib/browser/backup-settings';
import { AppError } from '../../lib/error';
import { encodeDocument } from '../../lib/vault/document';
import { seal, subkey } from '../../lib/vault/seal';
import type { fakeSystem } from '../browser/system';
import { account } from '../vault/accounts';
import { NOW, newVault } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeSystem>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/system')).fakeSystem()),
);

afterEach(() => fake.forget());

it('no backup is saved of what a newer version wrote: it would leave out what is not understood', async () => {
  const { store, vaultId, vaultKey, openAgain } = await newVault();
  const key = await subkey(vaultKey, 'engang revisions');
  const strange = { ...account(2), otp: { ...account(2).otp, type: 'blink' } };
  const accounts = [account(1), strange as never];
  const newer = encodeDocument({ version: 3, accounts, trash: [], savedAt: NOW, keptDays: [] });
  const sealed = await seal(key, newer, JSON.stringify(['engang revision', vaultId, 2]));
  await store.revisions.add({ number: 2, sealed });
  const vault = await openAgain();
  expect((await vault.read()).unread).toBe(1);
  const steps: string[] = [];
  const saving = saveBackup(vault, 'a password of its own', NOW, (step) => steps.push(step));
  await expect(saving).rejects.toEqual(new AppError('vault_newer'));
  expect(steps).toEqual([]);
  expect(await readBackupRecord()).toEqual({});
});
