import { useEffect, useRef, useState } from 'preact/hooks';
import { isMasterPassword } from '../lib/actions/unlock';
import { t } from '../lib/browser/text';
import { MasterPassword } from './master-password';
import { useTask } from './use-task';

interface Props {
  /** What it is asked for. */
  why: string;
  /** The name of the button. */
  name: string;
  onConfirmed: () => Promise<void>;
  onCancel: () => void;
}

/** The master password once more, before something is shown that outlives the unlocked vault. */
export function ConfirmPassword({ why, name, onConfirmed, onCancel }: Props) {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, error, run } = useTask();
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );
  const submit = (event: Event) => {
    event.preventDefault();
    setWrong(false);
    void run(async () => {
      const right = await isMasterPassword(password);
      if (left.current) return; // cancelled meanwhile: nothing is shown then
      if (right) await onConfirmed();
      else setWrong(true);
    });
  };
  return (
    <form class="card" onSubmit={submit}>
      <p>{why}</p>
      <MasterPassword value={password} onValue={setPassword} wrong={wrong} error={error} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || !password}>
          {name}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {busy && <progress aria-label={t('checkingPassword')} />}
    </form>
  );
}
