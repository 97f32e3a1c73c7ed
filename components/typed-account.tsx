import { useMemo, useState } from 'preact/hooks';
import { whatIsTyped } from '../lib/actions/found';
import { t } from '../lib/browser/text';
import { type AccountReading, type Algorithm, namesFrom, type Otp } from '../lib/otp/account';
import { mergeParts } from '../lib/otp/migration-parts';
import { readSecret } from '../lib/otp/secret';
import type { BatchActions } from './batch-actions';
import { EntrustCard } from './entrust-card';
import { ErrorText } from './error-text';
import { Field } from './field';
import { FoundBatch } from './found-batch';
import { Notes } from './notes';
import { Os2faktorHelp } from './os2faktor-help';
import { QrCoach } from './qr-coach';
import { useTask } from './use-task';

interface Props {
  focus: boolean;
  onAdd: (reading: AccountReading) => Promise<void>;
  batches: BatchActions;
}

const ALGORITHMS: Algorithm[] = ['SHA1', 'SHA256', 'SHA512'];

/** A secret or an otpauth link, typed or pasted. Spaces and dashes are not the user's worry. */
export function TypedAccount({ focus, onAdd, batches }: Props) {
  const [text, setText] = useState('');
  const [issuer, setIssuer] = useState('');
  const [label, setLabel] = useState('');
  const [algorithm, setAlgorithm] = useState<Algorithm>('SHA1');
  const [digits, setDigits] = useState(6);
  const [period, setPeriod] = useState(30);
  const { busy, error, setError, run } = useTask();

  const found = useMemo(() => whatIsTyped(text), [text]);
  const [batch] = useMemo(() => mergeParts(found?.kind === 'migration' ? [found.part] : []), [found]);
  const entrust = found?.kind === 'entrust' ? found.link : null;
  const hasOwnCard = Boolean(batch || entrust);
  const isPush = found?.kind === 'other' && found.qr.kind === 'microsoft-push';
  const change = (next: string) => {
    setText(next);
    setError(null);
    const link = whatIsTyped(next);
    if (link?.kind !== 'account') return;
    setIssuer(link.reading.issuer);
    setLabel(link.reading.label);
  };
  const otp = (): Otp => {
    const { secret } = readSecret(text);
    // Steam's own set-up links say so by the issuer alone, and its codes are of another kind.
    if (issuer.trim() === 'Steam') return { type: 'steam', secret, algorithm: 'SHA1', digits: 5, period: 30 };
    return { type: 'totp', secret, algorithm, digits, period };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (hasOwnCard) return; // it has a button of its own
    void run(async () => {
      if (found?.kind === 'other' && found.qr.kind !== 'text')
        return setError(found.error ?? (isPush ? 'secret_is_push_activation' : 'uri_not_otpauth'));
      const reading = found?.kind === 'account' ? found.reading : { otp: otp() };
      await onAdd({ ...reading, ...namesFrom(issuer, label) });
    });
  };
  return (
    <>
      <form class="card" onSubmit={submit}>
        <Field label={t('secretOrLink')} value={text} onValue={change} hint={t('secretHint')} focus={focus} />
        {found?.kind === 'other' && found.qr.kind !== 'key-uri' && found.qr.kind !== 'text' && (
          <QrCoach qr={found.qr} scan={null} onward focus={false} />
        )}
        {found?.kind === 'account' && <Notes notes={found.notes} />}
        <ErrorText code={error ?? (found?.kind === 'other' ? found.error : null)} />
        {!hasOwnCard && (
          <>
            <Field label={t('issuer')} value={issuer} onValue={setIssuer} />
            <Field label={t('account')} value={label} onValue={setLabel} />
            {!found && (
              <details>
                <summary>{t('moreOptions')}</summary>
                <label>
                  {t('algorithm')}
                  <select
                    value={algorithm}
                    onChange={(event) => setAlgorithm(event.currentTarget.value as Algorithm)}
                  >
                    {ALGORITHMS.map((name) => (
                      <option key={name}>{name}</option>
                    ))}
                  </select>
                </label>
                <NumberField label={t('digits')} value={digits} min={4} max={10} onValue={setDigits} />
                <NumberField label={t('period')} value={period} min={1} max={86_400} onValue={setPeriod} />
              </details>
            )}
            <button type="submit" class={text ? 'primary' : undefined} disabled={busy}>
              {t('add')}
            </button>
          </>
        )}
      </form>
      {entrust && (
        <EntrustCard
          key={text}
          link={entrust}
          where={null}
          place={null}
          focus={false}
          scan={null}
          onAdd={onAdd}
        />
      )}
      {batch && <FoundBatch key={text} batch={batch} focus={false} more={false} actions={batches} />}
      <Os2faktorHelp />
    </>
  );
}

interface NumberProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onValue: (value: number) => void;
}

function NumberField({ label, value, min, max, onValue }: NumberProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        value={value}
        min={min}
        max={max}
        required
        onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
