import { startFromFile } from '../lib/actions/own-file';
import type { Preview } from '../lib/actions/restore';
import { t } from '../lib/browser/text';
import { ChoosePassword } from './choose-password';
import { ErrorText } from './error-text';
import { useNewPassword } from './use-new-password';
import { useTask } from './use-task';

interface Props {
  opened: Preview;
  onCancel: () => void;
}

/** A file that a recovery key opened has no password of its own: the session's is chosen. */
export function OwnFilePassword({ opened, onCancel }: Props) {
  const choice = useNewPassword();
  const { busy, error, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const password = await choice.settle();
      if (!password) return;
      await startFromFile(opened, password, Date.now());
      choice.type({ password: '', repeated: '' });
    });
  };
  return (
    <form onSubmit={submit}>
      <p role="status">{t('ownFileOpened')}</p>
      <ChoosePassword
        label={t('masterPassword')}
        repeatLabel={t('repeatMasterPassword')}
        choice={choice}
        focus
      />
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy}>
        {t('openOwnFile')}
      </button>
      {busy && <progress aria-label={t('opening')} />}
      <button type="button" class="quiet" disabled={busy} onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
