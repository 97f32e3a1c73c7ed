import type { Preview } from '../lib/actions/restore';
import type { Aside } from '../lib/backup/readers/export';
import { plural, t } from '../lib/browser/text';
import { Names, RefusedRecords } from './ledger';
import { PassedOver } from './passed-over';
import { useFocus } from './use-focus';
import { momentText } from './when';

interface Props {
  preview: Preview;
  busy: boolean;
  onKeep: () => void;
  /** What of an export is to be taken, of what was passed over. */
  onTake?: (taken: Aside[]) => void;
}

/** Everything the file holds is accounted for: new, known, there twice, passed over, or refused with a reason. */
export function RestorePreview({ preview, busy, onKeep, onTake }: Props) {
  const { created, fresh, known, repeats, refused, exported } = preview;
  const mayKeep = !exported || fresh.length > 0;
  const button = useFocus<HTMLButtonElement>();
  const whole = useFocus<HTMLFieldSetElement>(!mayKeep);
  return (
    <fieldset ref={whole} tabIndex={-1}>
      <legend>{t(exported ? 'previewExport' : 'preview')}</legend>
      {created !== null && <p>{t('backupFrom', momentText(created))}</p>}
      {exported && (
        <>
          <p role="status">{plural('codesInEnpass', exported.codes)}</p>
          <p class="hint">{t('exportOnlyCodes')}</p>
        </>
      )}
      <Names title={plural('freshAccounts', fresh.length)} accounts={fresh} />
      <Names title={plural('knownAccounts', known.length)} accounts={known} />
      {repeats > 0 && <p>{plural('repeatedAccounts', repeats)}</p>}
      {exported && onTake && <PassedOver exported={exported} onTake={onTake} />}
      <RefusedRecords records={refused.map(({ line, ...rest }) => ({ at: line, ...rest }))} />
      {exported && <p class="hint">{t('exportDelete')}</p>}
      {mayKeep && (
        <button type="button" class="primary" ref={button} disabled={busy} onClick={onKeep}>
          {exported ? plural('addAccounts', fresh.length) : t('restore')}
        </button>
      )}
    </fieldset>
  );
}
