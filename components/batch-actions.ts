import { addBatch, type BatchPreview, previewBatch, takeBackBatch } from '../lib/actions/add-batch';
import { addedParts } from '../lib/browser/batches';
import { listOf, plural, t } from '../lib/browser/text';
import { type MigrationBatch, missingParts } from '../lib/otp/migration-parts';
import type { Vault } from '../lib/vault/vault';
import type { Notice } from './notice';
import { undo } from './undo';

export interface BatchActions {
  preview: (batch: MigrationBatch) => Promise<BatchPreview>;
  /** `more`: there is something else to add. @throws AppError storage_full, vault_damaged, vault_newer */
  add: (batch: MigrationBatch, more: boolean) => Promise<void>;
}

interface Props {
  vault: Vault;
  onNotice: (notice: Notice) => void;
  onDone: () => void;
}

/** What can be done with an export that was found, and what is said afterwards. */
export function batchActions({ vault, onNotice, onDone }: Props): BatchActions {
  return {
    preview: (batch) => previewBatch(vault, batch, Date.now()),
    add: async (batch, more) => {
      const added = await addBatch(vault, batch, Date.now());
      const rest = missingParts(batch.size, await addedParts(batch));
      const text = plural('addedAll', added.ids.length);
      onNotice({
        text: rest.length > 0 ? `${text} ${t('batchRest', partList(rest))}` : text,
        actions: [undo(() => takeBackBatch(vault, added, Date.now()), onNotice)],
      });
      if (!more) onDone();
    },
  };
}

const MOST_NAMED = 10;

/** "2, 3": parts as a person counts them. */
export function partList(parts: number[]): string {
  const named = parts.slice(0, MOST_NAMED).map((part) => String(part + 1));
  return parts.length > MOST_NAMED ? `${named.join(', ')}…` : listOf(named);
}
