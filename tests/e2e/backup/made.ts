import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { makeBackup, sealBackup } from '../../../lib/backup/backup';
import { identityOf } from '../../../lib/backup/identity';
import { hashWasmScrypt } from '../../../lib/backup/scrypt';
import type { Account } from '../../../lib/otp/account';
import { newRecoveryKey, recipientOf } from '../../../lib/vault/recovery-key';

export const PASSWORD = 'blåbærgrød på søndag';

/** A backup of each kind in a folder of its own: by password, by recovery key, and the latter in armor. */
export async function madeBackups(accounts: Account[]) {
  const folder = await mkdtemp(join(tmpdir(), 'engang-made-'));
  const vaultId = crypto.randomUUID();
  const now = Date.now();
  const key = await newRecoveryKey();
  const { bytes } = await makeBackup(accounts, PASSWORD, { vaultId, now, derive: hashWasmScrypt });
  const byKey = await sealBackup({
    accounts,
    vaultId,
    created: now,
    recipient: await recipientOf(key),
    identity: identityOf(crypto.getRandomValues(new Uint8Array(32))),
  });
  const files = { password: bytes, key: byKey, armored: new TextEncoder().encode(armor.encode(byKey)) };
  const paths = {} as Record<keyof typeof files, string>;
  for (const [name, content] of Object.entries(files)) {
    paths[name as keyof typeof files] = join(folder, `${name}.age`);
    await writeFile(join(folder, `${name}.age`), content);
  }
  return { key, paths, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
