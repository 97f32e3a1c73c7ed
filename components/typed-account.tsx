import { useMemo, useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { heldAlike } from '../lib/actions/alike';
import { whatIs } from '../lib/actions/found';
import { t } from '../lib/browser/text';
import { AppError } from '../lib/error';
import { type Account, namesFrom, type Otp, saysWhose } from '../lib/otp/account';
import { mergeParts } from '../lib/otp/migration-parts';
import { readSecret } from '../lib/otp/secret';
import { AddChoice, type Adding, choicesOf } from './add-choice';
import type { BatchActions } from './batch-actions';
import { ErrorText } from './error-text';
import { Field } from './field';
import { FoundBatch } from './found-batch';
import { Notes } from './notes';
import { OtpOptions, type OtpOptionValues } from './otp-options';
import { QrName } from './qr-name';
import { useTask } from './use-task';

interface Props {
  focus: boolean;
  /** The accounts there are. */
  held: Account[];
  onAdd: (addition: Addition) => Promise<void>;
  batches: BatchActions;
}

/** A secret or an otpauth link, typed or pasted. Spaces and dashes are not the user's worry. */
export function TypedAccount({ focus, held, onAdd, batches }: Props) {
  const [text, setText] = useState('');
  const [issuer, setIssuer] = useState('');
  const [label, setLabel] = useState('');
  const [options, setOptions] = useState<OtpOptionValues>({ algorithm: 'SHA1', digits: 6, period: 30 });
  const { busy, error, setError, run } = useTask();
  /** Those of its name with another key, once it was to be added. */
  const [alike, setAlike] = useState<Account[]>([]);

  const found = useMemo(() => (text.includes(':') ? whatIs(text) : null), [text]);
  const [batch] = useMemo(() => mergeParts(found?.kind === 'migration' ? [found.part] : []), [found]);
  const change = (next: string) => {
    setText(next);
    setError(null);
    setAlike([]);
    const link = next.includes(':') ? whatIs(next) : null;
    if (link?.kind !== 'account') return;
    setIssuer(link.reading.issuer);
    setLabel(link.reading.label);
  };
  const otp = (): Otp => {
    const { secret } = readSecret(text);
    // Steam's own set-up links say so by the issuer alone, and its codes are of another kind.
    if (issuer.trim() === 'Steam') return { type: 'steam', secret, algorithm: 'SHA1', digits: 5, period: 30 };
    return { type: 'totp', secret, ...options };
  };
  const telling = saysWhose({ issuer, label });
  const add = (how: Adding) =>
    run(async () => {
      if (found?.kind === 'other' && found.qr.kind !== 'text')
        return setError(found.error ?? 'uri_not_otpauth');
      const parts = found?.kind === 'account' ? found.reading : { otp: otp() };
      const reading = { ...parts, ...namesFrom(issuer, label) };
      if (how === 'alone') {
        const now = heldAlike(held, reading, null);
        if (now.length > 0) return setAlike(now);
      }
      if (how === 'beside' && !telling) throw new AppError('name_taken');
      const [old] = alike;
      await onAdd(how === 'replace' && old ? { ...reading, replaces: old.id } : reading);
    });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!batch) void add(choicesOf(alike, telling)[0]); // an export has a button of its own
  };
  const rename = (set: (name: string) => void) => (name: string) => {
    set(name);
    setAlike([]);
  };
  return (
    <>
      <form class="card" onSubmit={submit}>
        <Field label={t('secretOrLink')} value={text} onValue={change} hint={t('secretHint')} focus={focus} />
        {found?.kind === 'other' && found.qr.kind !== 'key-uri' && found.qr.kind !== 'text' && (
          <QrName qr={found.qr} />
        )}
        {found?.kind === 'account' && <Notes notes={found.notes} />}
        <ErrorText code={error ?? (found?.kind === 'other' ? found.error : null)} />
        {!batch && (
          <>
            <Field label={t('issuer')} value={issuer} onValue={rename(setIssuer)} />
            <Field label={t('account')} value={label} onValue={rename(setLabel)} />
            {!found && <OtpOptions values={options} onValues={setOptions} />}
            <AddChoice
              key={alike.length}
              alike={alike}
              telling={telling}
              busy={busy}
              focus={alike.length > 0}
              strong={text !== ''}
              onPick={add}
            />
          </>
        )}
      </form>
      {batch && <FoundBatch key={text} batch={batch} focus={false} more={false} actions={batches} />}
    </>
  );
}
