import { useState } from 'preact/hooks';
import { endHere } from '../lib/actions/shared-computer';
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
  if (!known?.shared) return null;
  const { unsaved } = known;
  const toggle = (what: 'save' | 'end') => setOpen(open === what ? null : what);
  return (
    <section class="shared" aria-label={t('sharedTitle')}>
      <div class="note">
        <p>{t('sharedLine')}</p>
        <p role="status">{unsaved > 0 ? plural('unsavedChanges', unsaved) : t('allSaved')}</p>
        <div class="actions">
          {vault && (
            <button type="button" aria-expanded={open === 'save'} onClick={() => toggle('save')}>
              {t('saveAsFile')}
            </button>
          )}
          <button type="button" onClick={() => (unsaved > 0 ? toggle('end') : void endHere())}>
            {t('endShared')}
          </button>
        </div>
      </div>
      {open === 'save' && vault && <SaveBackup vault={vault} />}
      {open === 'end' && unsaved > 0 && <AskBeforeEnd unsaved={unsaved} onCancel={() => setOpen(null)} />}
    </section>
  );
}

function AskBeforeEnd({ unsaved, onCancel }: { unsaved: number; onCancel: () => void }) {
  const question = useFocus<HTMLDivElement>();
  return (
    <div class="card" role="alertdialog" aria-labelledby="end-question" ref={question} tabIndex={-1}>
      <p id="end-question">{plural('endUnsaved', unsaved)}</p>
      <div class="actions">
        <button type="button" onClick={endHere}>
          {t('endAndForget')}
        </button>
        <button type="button" class="primary" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
