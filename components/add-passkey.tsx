import { useEffect, useState } from 'preact/hooks';
import { addPasskey } from '../lib/actions/passkey';
import { maySeePasskeyHost, requestPasskeyHost } from '../lib/browser/passkey-host';
import { t } from '../lib/browser/text';
import { AppError } from '../lib/error';
import { Busy } from './busy';
import { ConfirmWay } from './confirm-way';
import { ErrorText } from './error-text';
import { Field } from './field';
import { useSignal } from './use-signal';
import { useTask } from './use-task';

const LONGEST_NAME = 60;

interface Props {
  onDone: (name: string) => void;
  onCancel: () => void;
}

/** A new passkey, after one of the ways has opened the vault once more. */
export function AddPasskey({ onDone, onCancel }: Props) {
  const [sure, setSure] = useState(false);
  const [typed, setTyped] = useState(t('thisComputer'));
  const [explain, setExplain] = useState(false);
  const signal = useSignal();
  const { busy, error, run } = useTask();
  useEffect(() => void maySeePasskeyHost().then((may) => setExplain(!may)), []);
  if (!sure)
    return (
      <ConfirmWay
        why={t('confirmPasskey')}
        name={t('continue')}
        onConfirmed={async () => setSure(true)}
        onCancel={onCancel}
      />
    );
  const name = typed.trim();
  const submit = (event: Event) => {
    event.preventDefault();
    // Asked for before anything else: Firefox takes it from a click alone.
    const allowed = requestPasskeyHost();
    void run(async () => {
      if (!(await allowed)) throw new AppError('passkey_refused');
      await addPasskey(name, signal);
      onDone(name);
    });
  };
  return (
    <form class="card" onSubmit={submit}>
      <p>{t('passkeyWhat')}</p>
      <Field
        label={t('passkeyName')}
        value={typed}
        onValue={(text) => setTyped(text.slice(0, LONGEST_NAME))}
        hint={t('passkeyNameHint')}
        focus
      />
      {explain && <p class="note">{t('passkeyHostWhy')}</p>}
      <ErrorText code={error} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || !name}>
          {t('makePasskey')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {busy && <Busy name={t('waitingForPasskey')} />}
    </form>
  );
}
