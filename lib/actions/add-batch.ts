import type { Ledger } from '../backup/ledger';
import { addedParts, forgetParts, rememberParts } from '../browser/batches';
import { t } from '../browser/text';
import type { Account } from '../otp/account';
import type { MigrationBatch } from '../otp/migration-parts';
import type { Vault } from '../vault/vault';

/** What an export holds, against what the vault holds; nothing is kept yet. */
export interface BatchPreview extends Ledger {
  /** Records that say what another one says. */
  repeats: number;
  /** The QRs of this export that were added before, from 0. */
  before: number[];
}

/** What takes an addition back, and nothing else. */
export interface AddedBatch {
  batch: MigrationBatch;
  ids: string[];
  parts: number[];
}

/** Compares, and notes what needs no adding: where all of it is held, the next QR is what is wanted. */
export async function previewBatch(vault: Vault, batch: MigrationBatch, now: number): Promise<BatchPreview> {
  const { compare } = await import('../backup/ledger');
  const found = accountsOf(batch, now);
  const ledger = compare(found, (await vault.read()).accounts);
  const before = await addedParts(batch);
  if (ledger.fresh.length === 0) await rememberParts(batch, batch.seen);
  return { ...ledger, repeats: found.length - ledger.fresh.length - ledger.known.length, before };
}

/** Adds what is new, in one change and bound to no site. Compared at that moment: another window may have added it. */
export async function addBatch(vault: Vault, batch: MigrationBatch, now: number): Promise<AddedBatch> {
  const { compare } = await import('../backup/ledger');
  const found = accountsOf(batch, now);
  let fresh: Account[] = [];
  await vault.change((held) => {
    fresh = compare(found, held).fresh;
    return [...held, ...fresh];
  }, now);
  const before = await addedParts(batch);
  await rememberParts(batch, batch.seen);
  const parts = batch.seen.filter((part) => !before.includes(part));
  return { batch, ids: fresh.map(({ id }) => id), parts };
}

/** Removes exactly the accounts that were added; whatever was done to them since goes with them. */
export async function takeBackBatch(vault: Vault, added: AddedBatch, now: number): Promise<void> {
  const ids = new Set(added.ids);
  await vault.change((accounts) => accounts.filter(({ id }) => !ids.has(id)), now);
  await forgetParts(added.batch, added.parts);
}

/** An account without any name gets the number of its record, so that it can be told from others. */
function accountsOf({ readings }: MigrationBatch, now: number): Account[] {
  return readings.map(({ at, reading, notes }) => ({
    id: crypto.randomUUID(),
    ...reading,
    ...(notes.includes('no_name') && { label: t('unnamedAccount', at) }),
    sites: [],
    addedAt: now,
  }));
}
