import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, test } from 'vitest';
import { openFile, sealToKeys } from '../../lib/backup/age-file';
import { identityOf } from '../../lib/backup/identity';
import { haveTools } from '../drivers/terminal.mjs';
import { restoreGenerated } from './generated';

const folder = mkdtempSync(join(tmpdir(), 'engang-stock-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const write = (name: string, content: Uint8Array | string) => writeFileSync(join(folder, name), content);
const age = (...args: string[]) => execFileSync('age', args, { cwd: folder, stdio: 'pipe' });
/** Over one 64 KiB chunk of the age format, and not all ASCII. */
const plain = new TextEncoder().encode('Æblegrød til 🦊, '.repeat(6_000));

describe.skipIf(!haveTools('age', 'age-keygen'))('the age tool', () => {
  test.each(['the recovery key', 'the vault itself'])('opens ours with the key of %s', async (whose) => {
    const recovery = await generateIdentity();
    const own = identityOf(crypto.getRandomValues(new Uint8Array(32)));
    write('ours.age', await sealToKeys(plain, await Promise.all([recovery, own].map(identityToRecipient))));
    write('key.txt', `# Engang\n${whose === 'the vault itself' ? own : recovery}\n`);
    age('-d', '-i', 'key.txt', '-o', 'ours.txt', 'ours.age');
    expect(read('ours.txt')).toEqual(plain);
  });

  test('refuses ours with another key', async () => {
    write('ours.age', await sealToKeys(plain, [await identityToRecipient(await generateIdentity())]));
    write('other.txt', await generateIdentity());
    expect(() => age('-d', '-i', 'other.txt', 'ours.age')).toThrow('no identity matched');
  });

  test.each([
    ['binary', []],
    ['armored', ['--armor']],
  ])('makes one that we open: %s', async (_, options) => {
    const mine = await generateIdentity();
    const recipients = [await identityToRecipient(mine), await identityToRecipient(await generateIdentity())];
    write('plain.txt', plain);
    age('-e', ...options, ...recipients.flatMap((each) => ['-r', each]), '-o', 'theirs.age', 'plain.txt');
    expect(await openFile(read('theirs.age'), { identities: [mine] })).toEqual(plain);
    expect(await openFile(read('theirs.age'), { identities: [await generateIdentity()] })).toBeNull();
  });

  test('opens our file in armor', async () => {
    const mine = await generateIdentity();
    const file = await sealToKeys(plain, [await identityToRecipient(mine)]);
    write('ours.age', armor.encode(file));
    write('key.txt', mine);
    age('-d', '-i', 'key.txt', '-o', 'armored.txt', 'ours.age');
    expect(read('armored.txt')).toEqual(plain);
  });
});

describe.skipIf(!haveTools('age', 'age-keygen', 'jq', 'oathtool'))('twenty generated backups', () => {
  test('come back equal without us, and to us', async () => {
    const sizes = Array.from({ length: 20 }, (_, at) => [0, 1, 2, 7, 30, 100, 400][at % 7] as number);
    expect(await restoreGenerated(sizes)).toEqual({ made: 20, byTool: 20, fromTool: 20, codes: 20 });
  });
});
