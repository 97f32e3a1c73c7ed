import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it, vi } from 'vitest';
import { askedOf, readOwnFile } from '../../lib/actions/own-file';
import { MAX_FILE_BYTES, sealFile, sealToKeys } from '../../lib/backup/age-file';
import { writeDocument } from '../../lib/backup/document';
import { account } from '../backup/accounts';
import { quickScrypt } from '../backup/quick-scrypt';

vi.mock('../../lib/browser/extension', () => ({ browser: {} }));
vi.mock('../../lib/browser/scrypt', async () => ({
  scryptInWorker: (await import('../backup/quick-scrypt')).quickScrypt(),
}));
vi.mock('../../lib/actions/open-vault', () => ({}));
vi.mock('../../lib/actions/unlock', () => ({}));

const accounts = [account()];
const plain = () => writeDocument({ accounts, vaultId: 'one', created: 7 });
const fileOf = (bytes: Uint8Array) => new Blob([bytes.slice()]);

it('asks for the password of a file that has one', async () => {
  const file = fileOf(await sealFile(plain(), 'its password', quickScrypt()));
  expect(await askedOf(file)).toBe('password');
  expect(await readOwnFile(file, 'password', 'another')).toBeNull();
  const opened = await readOwnFile(file, 'password', 'its password');
  expect(opened).toMatchObject({ fresh: accounts, created: 7, refused: [] });
});

it('asks for the recovery key of an automatic backup, which has no password', async () => {
  const [key, other] = [await generateX25519Identity(), await generateX25519Identity()];
  const file = fileOf(await sealToKeys(plain(), [await identityToRecipient(key)]));
  expect(await askedOf(file)).toBe('key');
  expect(await readOwnFile(file, 'key', other)).toBeNull();
  expect(await readOwnFile(file, 'key', key)).toMatchObject({ fresh: accounts, created: 7, refused: [] });
  await expect(readOwnFile(file, 'key', key.slice(0, -1))).rejects.toThrow('recovery_key_length');
});

it('reads no file that is larger than a backup can be', async () => {
  const file = fileOf(new Uint8Array(MAX_FILE_BYTES + 1));
  const read = vi.spyOn(file, 'arrayBuffer');
  await expect(askedOf(file)).rejects.toThrow('backup_too_large');
  expect(read).not.toHaveBeenCalled();
});
