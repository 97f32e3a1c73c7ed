import { saveOpeningPage } from '../lib/actions/back-up';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

/** The page that opens a backup anywhere, to be kept beside it. */
export function SavePage() {
  const { busy, error, run } = useTask();
  return (
    <>
      <button type="button" class="quiet" disabled={busy} onClick={() => run(saveOpeningPage)}>
        {t('savePage')}
      </button>
      <p class="hint">{t('savePageWhy')}</p>
      <ErrorText code={error} />
    </>
  );
}
