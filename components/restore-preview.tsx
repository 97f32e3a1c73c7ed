import type { Preview } from '../lib/actions/restore';
import { plural, t } from '../lib/browser/text';
import { Names, RefusedRecords } from './ledger';
import { useFocus } from './use-focus';
import { momentText } from './when';

interface Props {
  preview: Preview;
  busy: boolean;
  onKeep: () => void;
}

/** Everything the file holds is accounted for: new, known, or refused with a reason. */
export function RestorePreview({ preview: { created, fresh, known, refused }, busy, onKeep }: Props) {
  const button = useFocus<HTMLButtonElement>();
  return (
    <fieldset>
      <legend>{t('preview')}</legend>
      <p>{t('backupFrom', momentText(created))}</p>
      <Names title={plural('freshAccounts', fresh.length)} accounts={fresh} />
      <Names title={plural('knownAccounts', known.length)} accounts={known} />
      <RefusedRecords records={refused.map(({ line, code }) => ({ at: line, code }))} />
      <button type="button" class="primary" ref={button} disabled={busy} onClick={onKeep}>
        {t('restore')}
      </button>
    </fieldset>
  );
}
