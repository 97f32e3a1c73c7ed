import { useId, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Activation } from '../lib/otp/entrust-activation';
import type { EntrustLink } from '../lib/otp/entrust-link';
import { openEntrust } from '../lib/otp/entrust-open';
import { Busy } from './busy';
import { ErrorText } from './error-text';
import { Field } from './field';
import { useTask } from './use-task';

interface Props {
  link: EntrustLink;
  focus: boolean;
  onOpened: (activation: Activation) => void;
}

/** The activation password, which stands beside the QR. */
export function EntrustPassword({ link, focus, onOpened }: Props) {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, error, setError, run } = useTask();
  const wrongId = useId();
  const type = (typed: string) => {
    setWrong(false);
    setError(null);
    setPassword(typed);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setWrong(false);
    void run(async () => {
      const opened = await openEntrust(link, password);
      if (opened) onOpened(opened);
      else setWrong(true);
    });
  };
  return (
    <form onSubmit={submit}>
      <Field
        label={t('activationPassword')}
        value={password}
        onValue={type}
        hint={t('activationPasswordWhere')}
        invalid={wrong}
        errorId={wrongId}
        focus={focus}
      />
      <p class="error" role="alert" id={wrongId} hidden={!wrong}>
        {wrong && t('wrongActivationPassword')}
      </p>
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy || !password.trim()}>
        {t('openEntrust')}
      </button>
      {busy && <Busy name={t('openingEntrust')} />}
    </form>
  );
}
