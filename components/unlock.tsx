import { useEffect, useState } from 'preact/hooks';
import { prepareToUnlock, unlock } from '../lib/actions/unlock';
import { t } from '../lib/browser/text';
import { MasterPassword } from './master-password';
import { useTask } from './use-task';

/** The vault is locked: the master password opens it. */
export function Unlock() {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, error, run } = useTask();
  useEffect(() => void prepareToUnlock(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    setWrong(false);
    void run(async () => setWrong(!(await unlock(password))));
  };
  return (
    <form class="screen" onSubmit={submit}>
      <h1>{t('unlockTitle')}</h1>
      <MasterPassword value={password} onValue={setPassword} wrong={wrong} error={error} />
      <button type="submit" class="primary" disabled={busy || !password}>
        {t(busy ? 'unlocking' : 'unlock')}
      </button>
      {busy && <progress aria-label={t('unlocking')} />}
    </form>
  );
}
