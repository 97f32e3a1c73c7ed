import { useEffect, useState } from 'preact/hooks';
import { isMasterPassword, prepareToUnlock, unlock } from '../lib/actions/unlock';
import { t } from '../lib/browser/text';
import { MasterPassword } from './master-password';
import { SecondsUntil } from './seconds-until';
import { useDelay } from './use-delay';
import { useTask } from './use-task';
import type { WayProps } from './way-in';

/** The master password. After several wrong ones the next has to wait, and is tried by itself. */
export function PasswordIn({ purpose, name, head, foot, onIn, ...rest }: WayProps) {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, error, run } = useTask();
  const { until, patiently, stop } = useDelay();
  const unlocks = purpose === 'unlock';
  useEffect(() => void (unlocks && prepareToUnlock()), []);
  const submit = (event: Event) => {
    event.preventDefault();
    setWrong(false);
    void run(async () => {
      const outcome = await patiently(() => (unlocks ? unlock(password) : isMasterPassword(password)));
      setWrong(outcome === 'wrong');
      if (outcome !== 'right') return;
      setPassword('');
      await onIn('password');
    });
  };
  const type = (typed: string) => {
    stop(); // another one than the one that waits
    setPassword(typed);
  };
  return (
    <form class={rest.class} onSubmit={submit}>
      {head}
      <MasterPassword value={password} onValue={type} wrong={wrong} error={error} />
      <p role="status" class="hint">
        {until !== null && t('tooManyTries')}
      </p>
      {until !== null && (
        <p class="actions">
          <SecondsUntil until={until} />
          <button type="button" class="quiet" onClick={stop}>
            {t('stopWaiting')}
          </button>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || !password}>
          {unlocks && busy && until === null ? t('unlocking') : name}
        </button>
        {foot}
      </div>
      {busy && until === null && <progress aria-label={t(unlocks ? 'unlocking' : 'checkingPassword')} />}
    </form>
  );
}
