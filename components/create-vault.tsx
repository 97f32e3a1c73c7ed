import { useState } from 'preact/hooks';
import { createNewVault } from '../lib/actions/unlock';
import { t } from '../lib/browser/text';
import { ChoosePassword } from './choose-password';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

/** First start: the master password is chosen. */
export function CreateVault() {
  const [password, setPassword] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const { busy, error, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (password) void run(async () => void (await createNewVault(password)));
  };
  return (
    <form class="screen" onSubmit={submit}>
      <h1>{t('createTitle')}</h1>
      <p>{t('createIntro')}</p>
      <ChoosePassword
        label={t('masterPassword')}
        repeatLabel={t('repeatMasterPassword')}
        onChoice={setPassword}
      />
      <p class="note">{t('noRecovery')}</p>
      {asked && !password && (
        <p class="error" role="alert">
          {t('choosePasswordFirst')}
        </p>
      )}
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy}>
        {t(busy ? 'creating' : 'createVault')}
      </button>
      {busy && <progress aria-label={t('creating')} />}
    </form>
  );
}
