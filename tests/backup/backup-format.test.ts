import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFile } from '../../lib/backup/age-file';
import { isAutoName } from '../../lib/backup/auto-name';
import { makeBackup, sealBackup } from '../../lib/backup/backup';
import { readDocument, writeDocument } from '../../lib/backup/document';
import { identityOf } from '../../lib/backup/identity';
import { hashWasmScrypt } from '../../lib/backup/scrypt';
import { codeAt } from '../../lib/otp/code';
import { newRecoveryKey, recipientOf } from '../../lib/vault/recovery-key';
import { haveTools, inTerminal } from '../drivers/terminal.mjs';

/** docs/backup-format.md, held to what it says: its example is read, and its commands are run as they stand there. */
const page = readFileSync('docs/backup-format.md', 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');
const example = JSON.parse(blocks('json')[0] ?? '');
const document = readDocument(new TextEncoder().encode(JSON.stringify(example)));

test('the example is what we read and write', () => {
  expect(document.refused).toEqual([]);
  const written = JSON.parse(new TextDecoder().decode(writeDocument(document)));
  expect({ ...written, padding: '' }).toEqual(example);
});

test('the table has every field', () => {
  const listed = [...page.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, names]) => [
    ...(names ?? '').matchAll(/`(\w+)/g),
  ]);
  const fields = [...Object.keys(example), ...example.accounts.flatMap(Object.keys), 'issuerParam'];
  expect(new Set(listed.map(([, name]) => name))).toEqual(new Set(fields));
});

describe.skipIf(!haveTools('age', 'jq', 'oathtool', 'python3', 'script'))('the commands', () => {
  // Each asks for the password, and derives at full cost.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

  const password = 'blåbærgrød på 🦊';
  const [decrypt, list, code] = (blocks('sh')[0] ?? '').trim().split('\n') as [string, string, string];
  const [pipeline] = (blocks('sh')[1] ?? '').trim().split('\n') as [string];
  /** The command in the running text that starts so. */
  const inline = (start: string) =>
    page.replaceAll('\n', ' ').match(new RegExp(`\`(${start}[^\`]*)\``))?.[1] ?? '';
  const [totp, hotp] = document.accounts as [(typeof document.accounts)[0], (typeof document.accounts)[0]];

  const folder = mkdtempSync(join(tmpdir(), 'engang-format-'));
  const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  /** Runs a command that makes a code of now; a period may end meanwhile. */
  async function expectCodeOfNow(run: () => string | Promise<string>) {
    const before = codeAt(totp.otp, Date.now()).digits;
    const shown = (await run()).match(/\d+(?=\s*$)/)?.[0];
    expect([before, codeAt(totp.otp, Date.now()).digits]).toContain(shown);
  }

  beforeAll(async () => {
    const now = new Date(2026, 10, 21).getTime();
    const backup = await makeBackup(document.accounts, password, {
      vaultId: 'v',
      now,
      derive: hashWasmScrypt,
    });
    writeFileSync(join(folder, backup.name), backup.bytes);
    symlinkSync(resolve('docs'), join(folder, 'docs'));
    const { status, shown } = await inTerminal(decrypt, folder, password);
    expect(status, shown).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('decrypt it, list what is in it, and make a code', async () => {
    const lines = shell(list).trim().split('\n');
    expect(lines).toEqual(
      document.accounts.map(({ issuer, label, otp }) => [issuer, label, otp.secret].join('\t')),
    );
    expect(code).toContain(totp.otp.secret);
    await expectCodeOfNow(() => shell(code));
  });

  test('make a code of an hotp account', () => {
    if (hotp.otp.type !== 'hotp') throw new Error('the second account of the example is not hotp');
    const command = inline('oathtool')
      .replace('COUNTER', hotp.otp.counter)
      .replace('SECRET', hotp.otp.secret);
    expect(shell(command).trim()).toBe(codeAt(hotp.otp, 0).digits);
  });

  test('make a code without a file on the disk', async () => {
    await expectCodeOfNow(async () => (await inTerminal(pipeline, folder, password)).shown);
  });

  test('decrypt it with Python alone', async () => {
    const expected = readFileSync(join(folder, 'accounts.json'), 'utf8');
    const { status, shown } = await inTerminal(inline('python3'), folder, password);
    expect(status, shown).toBe(0);
    expect(readFileSync(join(folder, 'accounts.json'), 'utf8')).toBe(expected);
  });

  test('seal an edited one', async () => {
    const edited = { ...example, accounts: [{ uri: example.accounts[0].uri }] };
    writeFileSync(join(folder, 'accounts.json'), JSON.stringify(edited));
    const { status, shown } = await inTerminal(inline('age --passphrase'), folder, password, password);
    expect(status, shown).toBe(0);
    const file = new Uint8Array(readFileSync(join(folder, 'edited.age')));
    const plain = await openFile(file, { password, derive: hashWasmScrypt });
    expect(readDocument(plain ?? new Uint8Array()).accounts).toMatchObject([
      { issuer: totp.issuer, otp: totp.otp },
    ]);
  });

  test('decrypt an automatic one', async () => {
    const key = await newRecoveryKey();
    const command = (blocks('sh')[2] ?? '').trim();
    const name = command.split(' ').at(-1) ?? '';
    expect(isAutoName(document.vaultId, name)).toBe(true);
    const identity = identityOf(new Uint8Array(32).fill(7));
    const file = await sealBackup({ ...document, recipient: await recipientOf(key), identity });
    writeFileSync(join(folder, name), file);
    writeFileSync(join(folder, 'key.txt'), key);
    shell(command);
    const plain = new Uint8Array(readFileSync(join(folder, 'accounts.json')));
    expect(readDocument(plain)).toEqual(document);
  });
});
