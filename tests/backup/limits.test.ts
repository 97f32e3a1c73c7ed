import { expect, it } from 'vitest';
import { MAX_FILE_BYTES, openFile } from '../../lib/backup/age-file';
import { hashWasmScrypt } from '../../lib/backup/scrypt';
import { AppError } from '../../lib/error';
import { costOf } from '../proof/cost';
import { tell } from '../proof/figures';

const SALT = 'AAAAAAAAAAAAAAAAAAAAAA';
const KEY = 'A'.repeat(43);
const file = (stanzas: string) =>
  new TextEncoder().encode(`age-encryption.org/v1\n${stanzas}\n--- ${KEY}\n${'0'.repeat(48)}`);
const scrypt = (logN: string) => file(`-> scrypt ${SALT} ${logN}\n${KEY}`);
const toKeys = (count: number) =>
  file(Array.from({ length: count }, () => `-> X25519 ${KEY}\n${KEY}`).join('\n'));

const COSTLY: [name: string, file: Uint8Array][] = [
  ['logN 19', scrypt('19')],
  ['logN 30', scrypt('30')],
  ['logN 2^31', scrypt('2147483648')],
  ['logN of 300 digits', scrypt('9'.repeat(300))],
  ['logN below nothing', scrypt('-1')],
  ['33 keys', toKeys(33)],
  ['100,000 keys', toKeys(100_000)],
  ['a header without an end', file(`-> X25519 ${'A'.repeat(10_000_000)}`)],
  ['a file over the limit', new Uint8Array(MAX_FILE_BYTES + 1)],
];
const MOST_MS = 50;
const MOST_MB = 20;

it('costly age files are refused before anything is derived', async (context) => {
  let [slowest, largest] = [0, 0];
  for (const [name, bytes] of COSTLY) {
    for (const opener of [{ password: 'x', derive: hashWasmScrypt }, { identities: [] }]) {
      const { ms, mb, said } = await costOf(() => openFile(bytes, opener));
      expect(said, name).toBeInstanceOf(AppError);
      expect(ms, name).toBeLessThan(MOST_MS);
      expect(mb, name).toBeLessThan(MOST_MB);
      [slowest, largest] = [Math.max(slowest, ms), Math.max(largest, mb)];
    }
  }
  tell(
    context,
    `age: ${COSTLY.length} refused, slowest ${slowest.toFixed(0)} ms, most ${largest.toFixed(1)} MB`,
  );
});
