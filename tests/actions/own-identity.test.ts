import { beforeEach, expect, it, vi } from 'vitest';
import { ownIdentity } from '../../lib/actions/own-identity';
import { recoveryRecipient } from '../../lib/actions/recovery-recipient';
import { identityOf } from '../../lib/backup/identity';
import { readHeader } from '../../lib/vault/read-header';
import { subBytes } from '../../lib/vault/seal';

const session = vi.hoisted(() => ({ vaultId: 'one', vaultKey: new Uint8Array(32), lockAt: 0 }));
vi.mock('../../lib/browser/session', () => ({ readSession: async () => session }));
vi.mock('../../lib/browser/seen', () => ({ seen: {} }));
vi.mock('../../lib/actions/open-vault', () => ({ vaultStore: {} }));
vi.mock('../../lib/vault/read-header', () => ({ readHeader: vi.fn() }));

const WIPED = new Uint8Array(32);
beforeEach(() => void session.vaultKey.fill(7));

it('makes the identity of the vault key, which is wiped then', async () => {
  const expected = identityOf(await subBytes(new Uint8Array(32).fill(7), 'engang backups'));
  expect(await ownIdentity()).toBe(expected);
  expect(session.vaultKey).toEqual(WIPED);
});

it('wipes the vault key when it has read who a backup is sealed to', async () => {
  vi.mocked(readHeader).mockResolvedValue({ format: 1, vaultId: 'one', slots: [] });
  expect(await recoveryRecipient()).toBeNull();
  expect(session.vaultKey).toEqual(WIPED);
});

it('wipes it also where that fails', async () => {
  vi.mocked(readHeader).mockRejectedValue(new Error('header_damaged'));
  await expect(recoveryRecipient()).rejects.toThrow('header_damaged');
  expect(session.vaultKey).toEqual(WIPED);
});
