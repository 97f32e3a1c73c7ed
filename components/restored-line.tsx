import { useState } from 'preact/hooks';
import { takeBackRestored } from '../lib/actions/restore';
import { plural, t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

/** What a file brought: the ids of the accounts that were added. */
export interface Restored {
  added: string[];
  /** Whether it is another app's export, which is not encrypted. */
  exported: boolean;
}

/** How many accounts were added, and the way back. */
export function RestoredLine({ vault, restored }: { vault: Vault; restored: Restored }) {
  const { added, exported } = restored;
  const [gone, setGone] = useState<number | null>(null);
  const { busy, error, run } = useTask();
  const takeBack = () => run(async () => setGone(await takeBackRestored(vault, added, Date.now())));
  return (
    <>
      <p class="good" role="status">
        {gone === null ? plural('addedAll', added.length) : plural('takenOut', gone)}{' '}
        {exported && t('exportDelete')}
      </p>
      <ErrorText code={error} />
      {gone === null && added.length > 0 && (
        <button type="button" class="quiet" disabled={busy} onClick={takeBack}>
          {t('takeOut')}
        </button>
      )}
    </>
  );
}
