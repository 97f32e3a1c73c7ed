import { useMemo, useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { whatIsTyped } from '../lib/actions/found';
import { t } from '../lib/browser/text';
import { type Account, namesFrom, type Otp, saysWhose } from '../lib/otp/account';
import { mergeParts } from '../lib/otp/migration-parts';
import { readSecret } from '../lib/otp/secret';
import { AddChoice, type Adding, choicesOf } from './add-choice';
import type { BatchActions } from './batch-actions';
import { EntrustCard } from './entrust-card';
import { ErrorText } from './error-text';
import { Field } from './field';
import { FoundBatch } from './found-batch';
import { Notes } from './notes';
import { Os2faktorHelp } from './os2faktor-help';
import { OtpOptions, type OtpOptionValues } from './otp-options';
import { QrCoach } from './qr-coach';
import { useAlike } from './use-alike';
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
  const { alike, forget, ...adding } = useAlike({ held, site: null, onAdd });

  const found = useMemo(() => whatIsTyped(text), [text]);
  const [batch] = useMemo(() => mergeParts(found?.kind === 'migration' ? [found.part] : []), [found]);
  const entrust = found?.kind === 'entrust' ? found.link : null;
  const hasOwnCard = Boolean(batch || entrust);
  const isPush = found?.kind === 'other' && found.qr.kind === 'microsoft-push';
  const change = (next: string) => {
    setText(next);
    setError(null);
    forget();
    const link = whatIsTyped(next);
    if (link?.kind !== 'account') return;
    // What was typed before stays where the link has no name of its own.
    if (link.reading.issuer) setIssuer(link.reading.issuer);
    if (link.reading.label) setLabel(link.reading.label);
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
        return setError(found.error ?? (isPush ? 'secret_is_push_activation' : 'uri_not_otpauth'));
      const parts = found?.kind === 'account' ? found.reading : { otp: otp() };
      await adding.add({ ...parts, ...namesFrom(issuer, label) }, how);
    });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!hasOwnCard) void add(choicesOf(alike, telling)[0]); // what has its own card has a button there
  };
  const rename = (set: (name: string) => void) => (name: string) => {
    set(name);
    forget();
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
      {entrust && (
        <EntrustCard
          key={text}
          link={entrust}
          where={null}
          place={null}
          name={null}
          focus={false}
          scan={null}
          held={held}
          onAdd={onAdd}
        />
      )}
      {batch && <FoundBatch key={text} batch={batch} focus={false} more={false} actions={batches} />}
      <Os2faktorHelp />
    </>
  );
}
