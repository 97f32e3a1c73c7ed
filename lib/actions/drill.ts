import type { Difference } from '../backup/difference';
import type { Vault } from '../vault/vault';
import type { OpenedBackup } from './open-backup';

/** What a backup was found to be worth; nothing is written. */
export interface Drill extends Difference, Pick<OpenedBackup, 'created' | 'refused'> {
  count: number;
}

/** Compares a backup that was opened with what the vault holds now. */
export async function drill(vault: Vault, { accounts, created, refused }: OpenedBackup): Promise<Drill> {
  const { difference } = await import('../backup/difference');
  return { ...difference(accounts, (await vault.read()).accounts), count: accounts.length, created, refused };
}
