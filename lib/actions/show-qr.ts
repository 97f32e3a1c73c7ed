import { AppError } from '../error';
import { writeKeyUri } from '../otp/key-uri-write';
import { type MigrationExport, writeMigration } from '../otp/migration-write';
import type { Vault } from '../vault/vault';

/** The text of one account's QR, with the counter as it is now. @throws AppError account_gone */
export async function keyUriOf(vault: Vault, id: string): Promise<string> {
  const account = (await vault.read()).accounts.find((each) => each.id === id);
  if (!account) throw new AppError('account_gone');
  return writeKeyUri(account);
}

/** All accounts as an export of Google Authenticator, under an id that no other export has. */
export async function migrationOf(vault: Vault): Promise<MigrationExport> {
  const { accounts } = await vault.read();
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return writeMigration(accounts, random >>> 1);
}
