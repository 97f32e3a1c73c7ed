import { useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { type AccountReading, namesFrom } from '../lib/otp/account';
import { ErrorText } from './error-text';
import { Field } from './field';
import type { AccountFound } from './found';
import { Notes } from './notes';
import { Thumbnail } from './thumbnail';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

interface Props {
  found: AccountFound;
  /** Where it was found, in words; null where other codes were found, too: then a picture shows it. */
  where: string | null;
  focus: boolean;
  onAdd: (reading: AccountReading) => Promise<void>;
}

/** The one account that was found: its names can be changed before it is added. */
export function FoundAccount({ found: { reading, notes, place }, where, focus, onAdd }: Props) {
  const [issuer, setIssuer] = useState(reading.issuer);
  const [label, setLabel] = useState(reading.label);
  const { busy, error, run } = useTask();
  const button = useFocus<HTMLButtonElement>(focus);
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => onAdd({ ...reading, ...namesFrom(issuer, label) }));
  };
  return (
    <form class="card" aria-label={where ?? undefined} onSubmit={submit}>
      {where && <p role="status">{where}</p>}
      {!where && place && <Thumbnail place={place} name={null} />}
      <Field label={t('issuer')} value={issuer} onValue={setIssuer} />
      <Field label={t('account')} value={label} onValue={setLabel} />
      <Notes notes={notes} />
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy} ref={button}>
        {t('add')}
      </button>
    </form>
  );
}
