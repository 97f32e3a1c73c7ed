import { beforeAll, expect, it } from 'vitest';
import { type Opener, openFile } from '../../lib/backup/age-file';
import { makeBackup, sealBackup } from '../../lib/backup/backup';
import { identityOf } from '../../lib/backup/identity';
import { recipientOf } from '../../lib/vault/recovery-key';
import type { Bytes } from '../../lib/vault/seal';
import { tell, times } from '../proof/figures';
import { account } from '../vault/accounts';
import { mutants } from '../vault/mutants';
import { quickScrypt } from './quick-scrypt';

const STEP = times(97, 1);
const MINUTES = 60_000;
const PASSWORD = 'a calm backup password';

const derive = quickScrypt();
const document = { accounts: [1, 2, 3].map(account), vaultId: 'vault', created: Date.UTC(2026, 10, 21) };
const identities = [1, 2].map((fill) => identityOf(new Uint8Array(32).fill(fill)));

let withPassword: Bytes;
let toKeys: Bytes;
beforeAll(async () => {
  const { accounts, ...rest } = document;
  const options = { vaultId: rest.vaultId, now: rest.created, derive };
  withPassword = (await makeBackup(accounts, PASSWORD, options)).bytes as Bytes;
  const [identity = '', other = ''] = identities;
  toKeys = (await sealBackup({ ...document, identity, recipient: await recipientOf(other) })) as Bytes;
});

async function acceptedOf(file: Bytes, opener: Opener) {
  const opens = (bytes: Bytes) =>
    openFile(bytes, opener).then(
      (plain) => plain !== null,
      () => false,
    );
  expect(await opens(file)).toBe(true);
  const accepted: string[] = [];
  let tried = 0;
  for (const [name, bytes] of mutants(file, STEP)) {
    if (await opens(bytes)) accepted.push(name);
    tried++;
  }
  expect(tried).toBeGreaterThan((4 * file.length) / STEP);
  return { accepted, tried };
}

it(
  'a backup with a password, any byte changed, cut off or added, opens no more',
  async (context) => {
    const { accepted, tried } = await acceptedOf(withPassword, { password: PASSWORD, derive });
    expect(accepted).toEqual([]);
    tell(context, `backup with a password ${tried} tried, 0 accepted`);
  },
  10 * MINUTES,
);

it.for([0, 1] as const)(
  'a backup to keys likewise, by key %i',
  { timeout: 10 * MINUTES },
  async (at, context) => {
    const { accepted, tried } = await acceptedOf(toKeys, { identities: [identities[at] ?? ''] });
    expect(accepted).toEqual([]);
    tell(context, `backup to keys ${tried} tried, 0 accepted`);
  },
);
