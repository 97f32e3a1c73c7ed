import { useEffect, useState } from 'preact/hooks';
import { endHere, holdsAnything } from '../lib/actions/shared-computer';
import { plural, t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { later } from './later';
import { useFocus } from './use-focus';
import { useShared } from './use-shared';

const SaveBackup = later(async () => (await import('./save-backup')).SaveBackup);

/**
 * On a shared computer, over everything else: nothing is kept, what is not saved, and the way to end. A locked vault
 * (then null) can be ended, not saved.
 */
export function SharedBar({ vault }: { vault: Vault | null }) {
  const known = useShared();
  const [open, setOpen] = useState<'save' | 'end' | null>(null);
  const shared = known?.shared === true;
  useEffect(() => setOpen(null), [shared]); // it may end in another window, and begin again here
  if (!shared) return null;
  const { unsaved } = known;
  // That all was saved says nothing of where: a save dialog that was cancelled is not told to us.
  const end = async () => {
    if (open === 'end') setOpen(null);
    else if (await holdsAnything().catch(() => true)) setOpen('end');
    else await endHere();
  };
  return (
    <section class="shared" aria-label={t('sharedTitle')}>
      <div class="note">
        <p>{t('sharedLine')}</p>
        <p role="status">{unsaved > 0 ? plural('unsavedChanges', unsaved) : t('allSaved')}</p>
        <div class="actions">
          {vault && (
            <button
              type="button"
              aria-expanded={open === 'save'}
              onClick={() => setOpen(open === 'save' ? null : 'save')}
            >
              {t('saveAsFile')}
            </button>
          )}
          <button type="button" onClick={end}>
            {t('endShared')}
          </button>
        </div>
      </div>
      {open === 'save' && vault && <SaveBackup vault={vault} />}
      {open === 'end' && (
        <AskBeforeEnd
          unsaved={unsaved}
          onSave={vault && (() => setOpen('save'))}
          onCancel={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface Question {
  unsaved: number;
  /** Null where the vault is locked. */
  onSave: (() => void) | null;
  onCancel: () => void;
}

function AskBeforeEnd({ unsaved, onSave, onCancel }: Question) {
  const question = useFocus<HTMLDivElement>();
  return (
    <div class="card" role="alertdialog" aria-labelledby="end-question" ref={question} tabIndex={-1}>
      <p id="end-question">{unsaved > 0 ? plural('endUnsaved', unsaved) : t('endSaved')}</p>
      <div class="actions">
        {onSave && (
          <button type="button" class="primary" onClick={onSave}>
            {t(unsaved > 0 ? 'saveBeforeEnd' : 'saveAgain')}
          </button>
        )}
        <button type="button" onClick={endHere}>
          {t('endAndForget')}
        </button>
        <button type="button" class={onSave ? undefined : 'primary'} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
