import { useState } from 'preact/hooks';
import { createNewVault } from '../lib/actions/unlock';
import { endShared } from '../lib/browser/shared-computer';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import { ChooseLanguage } from './choose-language';
import { ChoosePassword } from './choose-password';
import { ErrorText } from './error-text';
import { OwnFile } from './own-file';
import { useFocus } from './use-focus';
import { useNewPassword } from './use-new-password';
import { useTask } from './use-task';

/** First screen on a shared computer: the vault comes from a file, or begins empty. */
export function SharedStart() {
  const [way, setWay] = useState<'file' | 'empty' | null>(null);
  const title = useFocus<HTMLHeadingElement>();
  // A popup closes when the browser asks for a file.
  const byFile = async () => ((await inTab()) ? setWay('file') : openFullPage());
  return (
    <div class="screen">
      <h1 ref={title} tabIndex={-1}>
        {t('sharedTitle')}
      </h1>
      {way === 'file' && <OwnFile onCancel={() => setWay(null)} />}
      {way === 'empty' && <StartEmpty onCancel={() => setWay(null)} />}
      {!way && (
        <>
          <p>{t('sharedIntro')}</p>
          <button type="button" class="primary" onClick={byFile}>
            {t('openOwnFile')}
          </button>
          <button type="button" onClick={() => setWay('empty')}>
            {t('startEmpty')}
          </button>
          <p class="note">{t('sharedLimits')}</p>
          <button type="button" class="quiet" onClick={endShared}>
            {t('notShared')}
          </button>
          <ChooseLanguage />
        </>
      )}
    </div>
  );
}

function StartEmpty({ onCancel }: { onCancel: () => void }) {
  const choice = useNewPassword();
  const { busy, error, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const password = await choice.settle();
      if (!password) return;
      await createNewVault(password);
      choice.type({ password: '', repeated: '' });
    });
  };
  return (
    <form onSubmit={submit}>
      <p>{t('startEmptyIntro')}</p>
      <ChoosePassword label={t('masterPassword')} repeatLabel={t('repeatMasterPassword')} choice={choice} />
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy}>
        {t(busy ? 'creating' : 'startEmpty')}
      </button>
      {busy && <progress aria-label={t('creating')} />}
      <button type="button" class="quiet" disabled={busy} onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
