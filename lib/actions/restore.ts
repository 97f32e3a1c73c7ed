import type { Ledger } from '../backup/ledger';
import type { Vault } from '../vault/vault';
import type { OpenedBackup } from './open-backup';

/** What a backup holds, against what the vault holds; nothing is kept yet. */
export type Preview = Ledger & Pick<OpenedBackup, 'created' | 'refused'>;

/** Compares a backup with the vault. */
export async function previewOf(
  vault: Vault,
  { accounts, created, refused }: OpenedBackup,
): Promise<Preview> {
  const { compare } = await import('../backup/ledger');
  return { ...compare(accounts, (await vault.read()).accounts), created, refused };
}

/** Adds what is new. Compared once more at that moment: another window may have added it meanwhile. */
export async function restore(vault: Vault, preview: Preview, now: number): Promise<number> {
  const { compare } = await import('../backup/ledger');
  let added = 0;
  await vault.change((held) => {
    const { fresh } = compare([...preview.fresh, ...preview.known], held);
    added = fresh.length;
    return [...held, ...fresh];
  }, now);
  return added;
}
