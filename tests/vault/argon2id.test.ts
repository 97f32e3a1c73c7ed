import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, it } from 'vitest';
import { deriveArgon2id } from '../../lib/vault/argon2id';
import type { Kdf } from '../../lib/vault/kdf';
import { fromHex, toHex } from '../../lib/vault/seal';

const kdf = (memory: number, passes: number, lanes: number): Kdf => ({
  name: 'argon2id',
  memory,
  passes,
  lanes,
  salt: fromHex('000102030405060708090a0b0c0d0e0f'),
});

/** From the reference implementation's command line: argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32, "password". */
const REFERENCE = '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7';

describe('deriveArgon2id', () => {
  it('agrees with the reference implementation', async () => {
    const salt = new TextEncoder().encode('somesalt');
    expect(toHex(await deriveArgon2id('password', { ...kdf(65_536, 2, 1), salt }))).toBe(REFERENCE);
  });

  it.each([
    ['plain', 64, 1, 1],
    ['more passes', 64, 3, 1],
    ['more lanes', 128, 2, 4],
    ['grødløs ½ 😀', 64, 2, 1],
  ])('agrees with another implementation: %s', async (password, memory, passes, lanes) => {
    const other = argon2id(password.normalize('NFKC'), kdf(memory, passes, lanes).salt, {
      m: memory,
      t: passes,
      p: lanes,
      dkLen: 32,
    });
    expect(toHex(await deriveArgon2id(password, kdf(memory, passes, lanes)))).toBe(toHex(other));
  });

  it('takes a composed and a decomposed letter as the same password', async () => {
    const [composed, decomposed] = await Promise.all(
      ['blå', 'bla\u030a'].map((password) => deriveArgon2id(password, kdf(64, 1, 1))),
    );
    expect(composed).toEqual(decomposed);
  });
});
