import { useId, useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { t } from '../lib/browser/text';
import { AppError } from '../lib/error';
import { type Account, namesFrom, type Otp, saysWhose } from '../lib/otp/account';
import { candidateWith } from '../lib/otp/entrust-candidates';
import { AddChoice, type Adding, choicesOf } from './add-choice';
import { EntrustByEye } from './entrust-by-eye';
import { ErrorText } from './error-text';
import { Field } from './field';
import type { Names } from './found-several';
import { useAlike } from './use-alike';
import { useCodeLook } from './use-code-look';
import { useTask } from './use-task';

interface Props {
  candidates: Otp[];
  /** They outlive a look back at the registration code. */
  names: Names;
  onNames: (names: Names) => void;
  /** The accounts there are, and where this one was found. */
  held: Account[];
  site: string | null;
  onBack: () => void;
  onAdd: (addition: Addition) => Promise<void>;
}

/** Which of the candidates it is, is said by a code of the app: typed, or found among ours by eye. Then it has a name. */
export function EntrustCompare({ candidates, names, onNames, held, site, onBack, onAdd }: Props) {
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState<Otp | null>(null);
  const { ahead } = useCodeLook();
  const { busy, error, setError, run } = useTask();
  const { alike, forget, ...adding } = useAlike({ held, site, onAdd });
  const errorId = useId();
  const type = (typed: string) => {
    setError(null);
    forget();
    setChosen(null);
    setCode(typed);
  };
  const choose = (otp: Otp) => {
    setError(null);
    forget();
    setCode('');
    setChosen(otp);
  };
  const rename = (changed: Partial<Names>) => {
    forget();
    onNames({ ...names, ...changed });
  };
  const settled = () => {
    if (chosen) return chosen;
    if (!code.trim()) throw new AppError('app_code_missing');
    return candidateWith(code, candidates, Date.now() + ahead);
  };
  const add = (how: Adding) =>
    run(async () => {
      const otp = settled();
      const reading = { otp, ...namesFrom(names.issuer, names.label) };
      setChosen(otp); // a question may stand for longer than the code holds
      await adding.add(reading, how);
    });
  const telling = saysWhose(names);
  const submit = (event: Event) => {
    event.preventDefault();
    void add(choicesOf(alike, telling)[0]);
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
      <Field label={t('issuer')} value={names.issuer} onValue={(issuer) => rename({ issuer })} />
      <Field label={t('account')} value={names.label} onValue={(label) => rename({ label })} />
      <ErrorText code={error} id={errorId} />
      <div class="actions">
        <AddChoice
          key={alike.length}
          alike={alike}
          telling={telling}
          busy={busy}
          focus={alike.length > 0}
          strong
          onPick={add}
        />
        <button type="button" class="quiet" onClick={onBack}>
          {t('changeRegistrationCode')}
        </button>
      </div>
    </form>
  );
}
