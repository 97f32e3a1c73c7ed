import { beginHere } from '../lib/actions/shared-computer';
import { createNewVault } from '../lib/actions/unlock';
import { isEasierToGuess } from '../lib/actions/ways';
import { t } from '../lib/browser/text';
import type { Arrival } from './arrival-notice';
import { ChooseLanguage } from './choose-language';
import { ChoosePassword } from './choose-password';
import { ErrorText } from './error-text';
import { useNewPassword } from './use-new-password';
import { useTask } from './use-task';
import { VaultsAside } from './vaults-aside';

/** First start: the master password is chosen. */
export function CreateVault({ onCreated }: { onCreated: (how: Arrival['how']) => void }) {
  const choice = useNewPassword();
  const { busy, error, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const password = await choice.settle();
      if (!password) return;
      await createNewVault(password);
      onCreated((await isEasierToGuess()) ? 'created-under-usual' : 'created');
    });
  };
  return (
    <form class="screen" onSubmit={submit}>
      <h1>{t('createTitle')}</h1>
      <p>{t('createIntro')}</p>
      <ChoosePassword label={t('masterPassword')} repeatLabel={t('repeatMasterPassword')} choice={choice} />
      <p class="note">{t('forgottenPassword')}</p>
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy}>
        {t(busy ? 'creating' : 'createVault')}
      </button>
      {busy && <progress aria-label={t('creating')} />}
      <VaultsAside />
      <button type="button" class="quiet" disabled={busy} onClick={beginHere}>
        {t('isShared')}
      </button>
      <ChooseLanguage />
    </form>
  );
}
