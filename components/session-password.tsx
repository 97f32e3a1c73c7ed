import { t } from '../lib/browser/text';
import { ChoosePassword } from './choose-password';
import { ErrorText } from './error-text';
import { useNewPassword } from './use-new-password';
import { useTask } from './use-task';

interface Props {
  why: string;
  /** The name of the button, and what is said while it works. */
  name: string;
  busyName: string;
  /** Starts the session. */
  onChosen: (password: string) => Promise<unknown>;
  onCancel: () => void;
}

/** The master password of a session on a shared computer is chosen. */
export function SessionPassword({ why, name, busyName, onChosen, onCancel }: Props) {
  const choice = useNewPassword();
  const { busy, error, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const password = await choice.settle();
      if (!password) return;
      await onChosen(password);
      choice.type({ password: '', repeated: '' });
    });
  };
  return (
    <form onSubmit={submit}>
      <p role="status">{why}</p>
      <ChoosePassword
        label={t('masterPassword')}
        repeatLabel={t('repeatMasterPassword')}
        choice={choice}
        focus
      />
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy}>
        {busy ? busyName : name}
      </button>
      {busy && <progress aria-label={busyName} />}
      <button type="button" class="quiet" disabled={busy} onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
