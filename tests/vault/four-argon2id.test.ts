import { execFileSync } from 'node:child_process';
import { argon2id as noble } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import sodium from 'libsodium-wrappers-sumo';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveArgon2id } from '../../lib/vault/argon2id';
import type { Kdf } from '../../lib/vault/kdf';
import { haveTools } from '../drivers/terminal.mjs';
import { tell, times } from '../proof/figures';

/** RFC 9106 section 5.3: the one vector for Argon2id. It has a secret and associated data, which a vault has not. */
const RFC_9106 = {
  password: new Uint8Array(32).fill(1),
  salt: new Uint8Array(16).fill(2),
  options: {
    t: 3,
    m: 32,
    p: 4,
    dkLen: 32,
    key: new Uint8Array(8).fill(3),
    personalization: new Uint8Array(12).fill(4),
  },
  tag: '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
};

type Case = { password: string; memory: number; passes: number; lanes: number; salt: string };

/** The tool takes its salt as an argument, so it is text, and passwords of at most 127 bytes. */
const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ0189+/.'), minLength, maxLength });
const password = fc
  .oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom('blåbærgrød ½', 'ﬁ ² Å', '🦊🇩🇰', ' a '),
  )
  .filter((text) => {
    const bytes = new TextEncoder().encode(text.normalize('NFKC'));
    return bytes.length > 0 && bytes.length < 127 && !/[\0\n\r]/.test(text.normalize('NFKC'));
  });
/** Small memory for speed, and now and then what a vault uses. */
const memory = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 64, max: 4096 }) }, fc.constant(65_536));

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function byTool({ password, memory, passes, lanes, salt }: Case): string {
  const args = [salt, '-id', '-t', passes, '-k', memory, '-p', lanes, '-l', 32, '-r', '-v', 13].map(String);
  return execFileSync('argon2', args, { input: password.normalize('NFKC'), encoding: 'utf8' }).trim();
}

function byNoble({ password, memory: m, passes: t, lanes: p, salt }: Case): string {
  return hex(noble(password.normalize('NFKC'), salt, { m, t, p, dkLen: 32 }));
}

function bySodium({ password, memory, passes, salt }: Case): string {
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
  const bytes = new TextEncoder().encode(salt);
  return hex(sodium.crypto_pwhash(32, password.normalize('NFKC'), bytes, passes, memory * 1024, algorithm));
}

async function ours({ password, salt, ...parameters }: Case): Promise<string> {
  const kdf: Kdf = { name: 'argon2id', ...parameters, salt: new TextEncoder().encode(salt) };
  return hex(await deriveArgon2id(password, kdf));
}

describe.skipIf(!haveTools('argon2'))('Argon2id', () => {
  beforeAll(() => sodium.ready);

  it('of the other implementation gives the vector of RFC 9106', () => {
    expect(hex(noble(RFC_9106.password, RFC_9106.salt, RFC_9106.options))).toBe(RFC_9106.tag);
  });

  it('agrees in four implementations, one lane and a salt of 16 bytes as in every vault', async (context) => {
    const sets = fc.record({
      password,
      memory,
      passes: fc.integer({ min: 1, max: 4 }),
      lanes: fc.constant(1),
      salt: letters(16, 16),
    });
    const count = times(5, 50);
    const cases = fc.sample(sets, count);
    for (const each of cases) {
      const expected = await ours(each);
      const all = { tool: byTool(each), noble: byNoble(each), sodium: bySodium(each) };
      expect(all, JSON.stringify(each)).toEqual({ tool: expected, noble: expected, sodium: expected });
    }
    tell(context, `4 implementations x ${cases.length} sets equal`);
  }, 600_000);

  it('agrees in three, with more lanes and longer salts, which libsodium does not take', async (context) => {
    const sets = fc.record({
      password,
      memory: fc.integer({ min: 128, max: 4096 }),
      passes: fc.integer({ min: 1, max: 4 }),
      lanes: fc.integer({ min: 2, max: 16 }),
      salt: letters(16, 64),
    });
    const cases = fc.sample(sets, times(5, 50));
    for (const each of cases) {
      const expected = await ours(each);
      const all = { tool: byTool(each), noble: byNoble(each) };
      expect(all, JSON.stringify(each)).toEqual({ tool: expected, noble: expected });
    }
    tell(context, `3 x ${cases.length} with more lanes equal`);
  }, 600_000);
});
