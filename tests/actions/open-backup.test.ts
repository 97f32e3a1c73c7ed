import { expect, it, vi } from 'vitest';
import { openAny } from '../../lib/actions/open-backup';
import { sealFile } from '../../lib/backup/age-file';
import { writeDocument } from '../../lib/backup/document';
import { MAX_EXPORT_BYTES } from '../../lib/backup/read-export';
import { account } from '../backup/accounts';
import { quickScrypt } from '../backup/quick-scrypt';
import { bytesOf, exportOf, item, totp } from '../backup/readers/made-up';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const enpass = exportOf(item('Havn', [totp(SECRET)]), item('', [totp('KRSXG5CTMVRXEZLU')]));
const fileOf = (content: Uint8Array | string, name: string) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();
  return new File([bytes], name);
};

it.each(['enpass.json', 'backup.age', 'no-name'])(
  'takes an export by what it holds, called %s',
  async (name) => {
    const before = Date.now();
    const opened = await openAny(fileOf(bytesOf(enpass), name));
    if (typeof opened === 'string') throw new Error('a password was asked for');
    expect(opened.accounts.map(({ issuer, label }) => [issuer, label])).toEqual([
      ['Havn', ''],
      ['', 'unnamedAccount 2'],
    ]);
    for (const { id, addedAt } of opened.accounts) {
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(addedAt).toBeGreaterThanOrEqual(before);
      expect(addedAt).toBeLessThanOrEqual(Date.now());
    }
  },
);

it('asks for the password of our own backup, called as an export is', async () => {
  const plain = writeDocument({ accounts: [account()], vaultId: 'one', created: 7 });
  const sealed = await sealFile(plain, 'its password', quickScrypt());
  expect(await openAny(fileOf(sealed, 'enpass.json'))).toBe('password');
});

it.each([
  ['nothing', ''],
  ['a picture', '\x89PNG\r\n'],
  ['CSV of another app', 'url,username,totp\n'],
  ['the database of a vault', 'SQLite format 3\0'],
])('says of %s that it knows no such file', async (_, content) => {
  await expect(openAny(fileOf(content, 'enpass.json'))).rejects.toThrow('file_unknown');
});

it('says what is wrong with a file that it knows', async () => {
  await expect(openAny(fileOf('{"items":', 'x'))).rejects.toThrow('export_damaged');
  await expect(openAny(fileOf('age-encryption.org/v1\n', 'x'))).rejects.toThrow('backup_damaged');
});

it('reads of a file over the limit its first bytes alone', async () => {
  const file = fileOf(`{"items":[${' '.repeat(MAX_EXPORT_BYTES)}]}`, 'x');
  const read = vi.spyOn(file, 'arrayBuffer');
  await expect(openAny(file)).rejects.toThrow('export_too_large');
  expect(read).not.toHaveBeenCalled();
});
