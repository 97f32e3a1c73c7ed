import type { Ledger } from '../backup/ledger';
import type { Aside, Export } from '../backup/readers/export';
import type { Account } from '../otp/account';
import type { Vault } from '../vault/vault';
import type { OpenedBackup } from './open-backup';

/** What a file holds, against what the vault holds; nothing is kept yet. */
export interface Preview extends Ledger, Pick<OpenedBackup, 'refused'> {
  /** Accounts that say what another one says. */
  repeats: number;
  /** When our backup was made; an export does not say. */
  created: number | null;
  /** Of an export: how many codes it has, what is passed over unless asked for, and what of that was asked for. */
  exported: (Pick<Export, 'codes' | 'passedOver'> & { taken: Aside[] }) | null;
}

/** Compares a file with the vault. @param taken what of an export is not to be passed over */
export async function previewOf(
  vault: Vault,
  opened: OpenedBackup | Export,
  taken: Aside[] = [],
): Promise<Preview> {
  return previewAgainst((await vault.read()).accounts, opened, taken);
}

/** Compares a file with what is held. */
export async function previewAgainst(
  held: Account[],
  opened: OpenedBackup | Export,
  taken: Aside[] = [],
): Promise<Preview> {
  const { compare } = await import('../backup/ledger');
  const exported = 'passedOver' in opened ? opened : null;
  const found = [...opened.accounts, ...taken.flatMap((aside) => exported?.passedOver[aside] ?? [])];
  const { fresh, known } = compare(found, held);
  return {
    fresh,
    known,
    repeats: found.length - fresh.length - known.length,
    refused: opened.refused,
    created: 'created' in opened ? opened.created : null,
    exported: exported && { codes: exported.codes, passedOver: exported.passedOver, taken },
  };
}

/** Adds what is new; its ids are what `takeBackRestored` wants. Compared once more at that moment: another window may have added it. */
export async function restore(vault: Vault, preview: Preview, now: number): Promise<string[]> {
  const { compare } = await import('../backup/ledger');
  let added: string[] = [];
  await vault.change((held) => {
    const { fresh } = compare([...preview.fresh, ...preview.known], held);
    added = fresh.map(({ id }) => id);
    return [...held, ...fresh];
  }, now);
  return added;
}

/** Removes exactly what was added, and says how many; whatever was done to it since goes with it. */
export async function takeBackRestored(vault: Vault, added: string[], now: number): Promise<number> {
  const ids = new Set(added);
  let gone = 0;
  await vault.change((accounts) => {
    const rest = accounts.filter(({ id }) => !ids.has(id));
    gone = accounts.length - rest.length;
    return rest;
  }, now);
  return gone;
}
