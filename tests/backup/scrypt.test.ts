import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashWasmScrypt } from '../../lib/backup/scrypt';

const bytes = (text: string) => new TextEncoder().encode(text);

test('RFC 7914 section 12, the vector with r = 8 and p = 1', async () => {
  const derived = await hashWasmScrypt(bytes('pleaseletmein'), bytes('SodiumChloride'), 14);
  // The vector has 64 bytes; the first 32 of PBKDF2-SHA-256 output do not depend on how many are asked for.
  expect(Buffer.from(derived).toString('hex')).toBe(
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  );
});

test('agrees with OpenSSL at the work factor of a backup', async () => {
  const password = bytes('blåbær 🦊 suppe');
  const salt = bytes('age-encryption.org/v1/scrypt0123456789abcdef');
  const expected = scryptSync(password, salt, 32, { N: 2 ** 18, r: 8, p: 1, maxmem: 2 ** 29 });
  expect(Buffer.from(await hashWasmScrypt(password, salt, 18))).toEqual(expected);
});
