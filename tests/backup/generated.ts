import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openFile } from '../../lib/backup/age-file';
import { sealBackup } from '../../lib/backup/backup';
import { readDocument } from '../../lib/backup/document';
import { identityOf } from '../../lib/backup/identity';
import type { Account, Otp } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import { account } from './accounts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const NAMES = ['Havn', 'Æblegrød 🦊', 'Fjord "VPN"', ' spaces ', '', '\\n<b>%20', 'Ålesund'];
const ALGORITHMS = ['SHA1', 'SHA256', 'SHA512'] as const;

/** How many of the backups came back equal: by the age tool alone, from the age tool to us, and as codes. */
export interface Restored {
  made: number;
  byTool: number;
  fromTool: number;
  codes: number;
}

/**
 * Seals backups of generated accounts to a key that `age-keygen` made, restores each with `age`, `jq` and `oathtool`
 * alone, and opens what `age` sealed from it. `sizes` in accounts.
 */
export async function restoreGenerated(sizes: number[]): Promise<Restored> {
  const folder = mkdtempSync(join(tmpdir(), 'engang-generated-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const seen: Restored = { made: 0, byTool: 0, fromTool: 0, codes: 0 };
  try {
    for (const [seed, size] of sizes.entries()) {
      run('age-keygen', '-o', 'key.txt');
      const key = /AGE-SECRET-KEY-1\w+/.exec(readFileSync(join(folder, 'key.txt'), 'utf8'))?.[0] ?? '';
      const recipient = run('age-keygen', '-y', 'key.txt').trim();
      const accounts = generated(size, seed);
      const document = { accounts, vaultId: `vault-${seed}`, created: Date.UTC(2026, 10, 21) + seed };
      const identity = identityOf(crypto.getRandomValues(new Uint8Array(32)));
      writeFileSync(join(folder, 'ours.age'), await sealBackup({ ...document, recipient, identity }));
      seen.made++;

      run('age', '--decrypt', '--identity', 'key.txt', '--output', 'ours.json', 'ours.age');
      const expected = { ...document, refused: [] };
      const plain = new Uint8Array(readFileSync(join(folder, 'ours.json')));
      if (isDeepStrictEqual(readDocument(plain), expected)) seen.byTool++;
      if (codeByTools(run, accounts)) seen.codes++;

      const armored = seed % 2 ? ['--armor'] : [];
      run('age', '--encrypt', ...armored, '--recipient', recipient, '--output', 'theirs.age', 'ours.json');
      const back = await openFile(new Uint8Array(readFileSync(join(folder, 'theirs.age'))), {
        identities: [key],
      });
      if (back && isDeepStrictEqual(readDocument(back), expected)) seen.fromTool++;
      for (const name of ['key.txt', 'ours.json', 'ours.age', 'theirs.age']) rmSync(join(folder, name));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return seen;
}

/** Whether jq and oathtool make the code of the last account; true where there is none. */
function codeByTools(run: (command: string, ...args: string[]) => string, accounts: Account[]): boolean {
  const otp = accounts.at(-1)?.otp;
  if (!otp) return true;
  if (otp.type !== 'totp') throw new Error('the last generated account is of another type');
  const secret = run('jq', '-r', '.accounts[-1].secret', 'ours.json').trim();
  const options = [`--totp=${otp.algorithm}`, `--digits=${otp.digits}`, `--time-step-size=${otp.period}s`];
  const shown = run('oathtool', '--base32', ...options, '--now=2026-11-21 12:00:00 UTC', secret).trim();
  return shown === codeAt(otp, Date.UTC(2026, 10, 21, 12)).digits;
}

/** The same accounts for the same seed, of every kind; the last one is a `totp` that oathtool can do. */
function generated(size: number, seed: number): Account[] {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  return Array.from({ length: size }, (_, at) => {
    const secret = Array.from({ length: 32 }, () => ALPHABET[random(32)]).join('');
    const shared = { secret, algorithm: pick(ALGORITHMS), digits: pick([6, 7, 8]) };
    const isLast = at === size - 1;
    const otp: Otp =
      !isLast && random(5) === 0
        ? { type: 'hotp', ...shared, counter: String(random(1e9)) }
        : { type: 'totp', ...shared, period: pick([30, 60]) };
    return { ...account({ id: `${seed}-${at}`, issuer: pick(NAMES), label: `${pick(NAMES)} ${at}` }), otp };
  });
}
