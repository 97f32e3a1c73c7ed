import { useId } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Otp } from '../lib/otp/account';
import type { Activation } from '../lib/otp/entrust-activation';
import { entrustCandidates } from '../lib/otp/entrust-candidates';
import { readRegistrationCode } from '../lib/otp/registration-code';
import { Busy } from './busy';
import { ErrorText } from './error-text';
import { Field } from './field';
import { useTask } from './use-task';

interface Props {
  activation: Activation;
  /** As it was typed: it can be changed after a look at the codes it gives. */
  typed: string;
  onTyped: (typed: string) => void;
  onCandidates: (candidates: Otp[]) => void;
}

/** The registration code, which Entrust's app alone can make. */
export function EntrustRegistration({ activation, typed, onTyped, onCandidates }: Props) {
  const { busy, error, setError, run } = useTask();
  const errorId = useId();
  const type = (text: string) => {
    setError(null);
    onTyped(text);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const code = readRegistrationCode(typed, activation.serialNumber);
      onCandidates(await entrustCandidates(activation, code));
    });
  };
  return (
    <form onSubmit={submit}>
      <p>{t('entrustMissing')}</p>
      <Field
        label={t('registrationCode')}
        value={typed}
        onValue={type}
        hint={t('registrationCodeHint')}
        invalid={error !== null}
        errorId={errorId}
        focus
      />
      <ErrorText code={error} id={errorId} />
      <button type="submit" class="primary" disabled={busy || !typed.trim()}>
        {t('continue')}
      </button>
      {busy && <Busy name={t('openingEntrust')} />}
    </form>
  );
}
