import { useState } from 'preact/hooks';
import { changePassword } from '../lib/actions/ways';
import { t } from '../lib/browser/text';
import { Busy } from './busy';
import { ChoosePassword } from './choose-password';
import { ConfirmWay } from './confirm-way';
import { ErrorText } from './error-text';
import { useNewPassword } from './use-new-password';
import { useTask } from './use-task';

interface Props {
  /** The person has just opened the vault by another way, and need not do so again. */
  confirmed: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/** Another master password, or the first one of a vault that has none. */
export function ChangePassword({ confirmed, onDone, onCancel }: Props) {
  const [sure, setSure] = useState(confirmed);
  const choice = useNewPassword();
  const { busy, error, run } = useTask();
  if (!sure)
    return (
      <ConfirmWay
        why={t('confirmPassword')}
        name={t('continue')}
        onConfirmed={async () => setSure(true)}
        onCancel={onCancel}
      />
    );
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const password = await choice.settle();
      if (!password) return;
      await changePassword(password);
      choice.type({ password: '', repeated: '' });
      onDone();
    });
  };
  return (
    <form class="card" onSubmit={submit}>
      <ChoosePassword
        label={t('newMasterPassword')}
        repeatLabel={t('repeatNewMasterPassword')}
        choice={choice}
        focus
      />
      <ErrorText code={error} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {t('changePassword')}
        </button>
        <button type="button" class="quiet" disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {busy && <Busy name={t('changingPassword')} />}
    </form>
  );
}
