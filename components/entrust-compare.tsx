import { useId, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { AppError } from '../lib/error';
import { type AccountReading, namesFrom, type Otp } from '../lib/otp/account';
import { type Activation, shownSerial } from '../lib/otp/entrust-activation';
import { candidateWith } from '../lib/otp/entrust-candidates';
import { EntrustByEye } from './entrust-by-eye';
import { ErrorText } from './error-text';
import { Field } from './field';
import { useCodeLook } from './use-code-look';
import { useTask } from './use-task';

interface Props {
  activation: Activation;
  candidates: Otp[];
  onBack: () => void;
  onAdd: (reading: AccountReading) => Promise<void>;
}

/** Which of the candidates it is, is said by a code of the app: typed, or found among ours by eye. Then it has a name. */
export function EntrustCompare({ activation, candidates, onBack, onAdd }: Props) {
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState<Otp | null>(null);
  const [issuer, setIssuer] = useState('Entrust');
  const [label, setLabel] = useState(shownSerial(activation.serialNumber));
  const { ahead } = useCodeLook();
  const { busy, error, setError, run } = useTask();
  const errorId = useId();
  const type = (typed: string) => {
    setError(null);
    setChosen(null);
    setCode(typed);
  };
  const choose = (otp: Otp) => {
    setError(null);
    setCode('');
    setChosen(otp);
  };
  const settled = () => {
    if (chosen) return chosen;
    if (!code.trim()) throw new AppError('app_code_missing');
    return candidateWith(code, candidates, Date.now() + ahead);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => onAdd({ otp: settled(), ...namesFrom(issuer, label) }));
  };
  const ofCode = error?.startsWith('app_code_') === true;
  return (
    <form onSubmit={submit}>
      <Field
        label={t('appCode')}
        value={code}
        onValue={type}
        hint={t('appCodeHint')}
        invalid={ofCode}
        errorId={errorId}
        focus
      />
      <EntrustByEye candidates={candidates} chosen={chosen} onChoose={choose} />
      <Field label={t('issuer')} value={issuer} onValue={setIssuer} />
      <Field label={t('account')} value={label} onValue={setLabel} />
      <ErrorText code={error} id={errorId} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {t('add')}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {t('changeRegistrationCode')}
        </button>
      </div>
    </form>
  );
}
