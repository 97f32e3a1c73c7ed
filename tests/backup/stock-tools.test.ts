import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFile, sealFile } from '../../lib/backup/age-file';
import { hashWasmScrypt } from '../../lib/backup/scrypt';
import { haveTools, inTerminal } from '../drivers/terminal.mjs';

// Each test derives twice or more, at full cost.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'engang-stock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const write = (name: string, content: Uint8Array) => writeFileSync(join(folder, name), content);
/** Over one 64 KiB chunk of the age format, and not all ASCII. */
const plain = new TextEncoder().encode('Æblegrød til 🦊, '.repeat(6_000));

const passwords = [
  ['å and an emoji', 'blåbærgrød på 🦊'],
  ['what NFKC would change', '½ § ´ ﬁ ²'],
  ['decomposed, and spaces at its ends', `  ${'blåbær'.normalize('NFD')} `],
] as const;

describe.skipIf(!haveTools('age', 'script'))('the age tool', () => {
  test.each(passwords)('opens ours: %s', async (_, password) => {
    write('ours.age', await sealFile(plain, password, hashWasmScrypt));
    const { status, shown } = await inTerminal('age --decrypt --output ours.txt ours.age', folder, password);
    expect(status, shown).toBe(0);
    expect(read('ours.txt')).toEqual(plain);
  });

  test('refuses ours with another password', async () => {
    write('ours.age', await sealFile(plain, 'right', hashWasmScrypt));
    const { status, shown } = await inTerminal('age --decrypt ours.age', folder, 'wrong');
    expect(status).not.toBe(0);
    expect(shown).toContain('incorrect passphrase');
  });

  test.each([
    ['binary', ''],
    ['armored', '--armor'],
  ])('makes one that we open: %s', async (_, option) => {
    write('plain.txt', plain);
    const password = 'blåbærgrød på 🦊';
    const command = `age --passphrase ${option} --output theirs.age plain.txt`;
    const { status, shown } = await inTerminal(command, folder, password, password);
    expect(status, shown).toBe(0);
    expect(await openFile(read('theirs.age'), { password, derive: hashWasmScrypt })).toEqual(plain);
    expect(await openFile(read('theirs.age'), { password: 'another', derive: hashWasmScrypt })).toBeNull();
    rmSync(join(folder, 'theirs.age'));
  });
});

describe.skipIf(!haveTools('python3', 'script'))('docs/decrypt.py', () => {
  const password = 'blåbærgrød på 🦊';
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sealFile(plain, password, hashWasmScrypt);
  });
  const run = (typed: string) =>
    inTerminal(`python3 ${resolve('docs/decrypt.py')} ours.age > ours.txt`, folder, typed);

  test('opens ours', async () => {
    write('ours.age', file);
    const { status, shown } = await run(password);
    expect(status, shown).toBe(0);
    expect(read('ours.txt')).toEqual(plain);
  });

  const macAt = 120;
  const nonceAt = -plain.length - 2 * 16 - 1;
  test.each([
    ['another password', 0, 'wrong', 'not the one'],
    ['a changed header', macAt, password, 'damaged'],
    ['a changed nonce', nonceAt, password, 'damaged'],
    ['a changed last byte', -1, password, 'damaged'],
  ])('refuses ours with %s', async (_, at, typed, expected) => {
    const changed = file.at(at) === 0x41 ? 0x42 : 0x41;
    write('ours.age', at ? file.with(at, changed) : file);
    const { status, shown } = await run(typed);
    expect(status).not.toBe(0);
    expect(shown).toContain(expected);
    expect(read('ours.txt')).toHaveLength(0);
  });
});
