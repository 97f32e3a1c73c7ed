import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveArgon2id } from '../../lib/vault/argon2id';
import type { DiskStore } from '../../lib/vault/disk-store';
import { newRecoveryKey, recoveryWay } from '../../lib/vault/recovery-key';
import { createVault, unlockVault } from '../../lib/vault/unlock';
import { Vault } from '../../lib/vault/vault';
import { changeWays } from '../../lib/vault/ways';
import { tell } from '../proof/figures';
import { account } from './accounts';
import { NOW, newSeen, newStore } from './quick';

const PASSWORD = '  rødgrød med fløde på ½ 🦊 ';

const folder = mkdtempSync(join(tmpdir(), 'engang-open-vault-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The records as JSON, bytes in hexadecimal. */
async function recordsOf(store: DiskStore) {
  const records = { headers: await store.headers.toArray(), revisions: await store.revisions.toArray() };
  const hexOf = (_: string, value: unknown) =>
    value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value;
  return JSON.parse(JSON.stringify(records, hexOf));
}

async function run(records: object, typed: string, ...args: string[]) {
  const file = join(folder, 'vault.json');
  writeFileSync(file, JSON.stringify(records));
  const program = spawn(process.execPath, ['docs/open-vault.mjs', file, ...args]);
  let [shown, said] = ['', ''];
  program.stdout.setEncoding('utf8').on('data', (text) => {
    shown += text;
  });
  program.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  program.stdin.end(`${typed}\n`);
  const [status] = await once(program, 'close');
  return { status, said, document: status === 0 ? JSON.parse(shown) : null };
}

describe('docs/open-vault.mjs', () => {
  let records: Awaited<ReturnType<typeof recordsOf>>;
  let recovery: string;
  const accounts = [1, 2, 3].map(account);

  beforeAll(async () => {
    const store = newStore();
    const tools = { derive: deriveArgon2id, seen: newSeen() };
    const key = await createVault(store, PASSWORD, tools, NOW);
    recovery = await newRecoveryKey();
    await changeWays(store, key, { comes: await recoveryWay(recovery) }, tools, NOW);
    const vault = await Vault.open(store, key.vaultId, key.vaultKey);
    await vault.change(() => accounts, NOW + 1);
    await vault.change((before) => before.slice(1), NOW + 2);
    expect(await unlockVault(store, { type: 'password', password: PASSWORD }, tools)).not.toBeNull();
    records = await recordsOf(store);
  });

  it('opens a vault with the master password', async (context) => {
    const { said, document } = await run(records, PASSWORD);
    expect(document, said).toMatchObject({
      version: 2,
      accounts: accounts.slice(1),
      trash: [{ account: accounts[0] }],
      savedAt: NOW + 2,
    });
    expect(said).not.toContain('altered');
    tell(context, 'password: opened');
  });

  it('opens a vault with the recovery key, which needs no Argon2id', async (context) => {
    const { document, said } = await run(records, recovery.replaceAll(/.{20}/g, '$& ').toLowerCase());
    expect(document, said).toMatchObject({ accounts: accounts.slice(1) });
    tell(context, 'recovery key: opened');
  });

  it('opens an earlier revision', async () => {
    expect((await run(records, recovery, '2')).document).toMatchObject({ accounts, trash: [] });
  });

  it.each(['another password', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`, ''])('refuses %j', async (typed) => {
    const { status, said } = await run(records, typed);
    expect(status).toBe(1);
    expect(said).toContain('opens nothing');
  });

  it('falls back from a damaged revision, and says so', async () => {
    const damaged = structuredClone(records);
    const newest = damaged.revisions.at(-1);
    newest.sealed.hex = newest.sealed.hex.replace(/.$/, (last: string) => (last === '0' ? '1' : '0'));
    const { said, document } = await run(damaged, recovery);
    expect(document).toMatchObject({ accounts });
    expect(said).toContain(`Revision ${newest.number} is damaged.`);
  });

  it('takes the second header where the first is damaged, and refuses two damaged ones', async () => {
    const damaged = structuredClone(records);
    damaged.headers[0].check = '00';
    expect((await run(damaged, recovery)).status).toBe(0);
    damaged.headers[1].check = '00';
    expect((await run(damaged, recovery)).said).toContain('Both headers are damaged.');
  });
});
