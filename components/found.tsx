import { useMemo, useState } from 'preact/hooks';
import type { Found } from '../lib/actions/found';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import { type AccountReading, namesFrom } from '../lib/otp/account';
import type { KeyUriNote } from '../lib/otp/key-uri';
import { batchKey, mergeParts } from '../lib/otp/migration-parts';
import type { BatchActions } from './batch-actions';
import { ErrorText } from './error-text';
import { Field } from './field';
import { FoundBatch } from './found-batch';
import { Notes } from './notes';
import { QrName } from './qr-name';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

interface Props {
  scan: Scan;
  /** Whether the first account takes the focus, so that Enter adds it. */
  focus: boolean;
  onAdd: (reading: AccountReading) => Promise<void>;
  batches: BatchActions;
}

/** What a scan found: accounts to add, and what else was there. */
export function FoundList({ scan, focus, onAdd, batches }: Props) {
  const accounts = scan.found.filter((found) => found.kind === 'account');
  const exports = useMemo(
    () => mergeParts(scan.found.flatMap((found) => (found.kind === 'migration' ? [found.part] : []))),
    [scan],
  );
  const others = scan.found.filter((found) => found.kind === 'other');
  return (
    <>
      {accounts.map((found, at) => (
        <FoundAccount
          key={`${found.reading.otp.secret} ${found.reading.label}`}
          {...found}
          host={scan.host}
          focus={focus && at === 0}
          onAdd={onAdd}
        />
      ))}
      {exports.map((batch, at) => (
        <FoundBatch
          key={batchKey(batch)}
          batch={batch}
          focus={focus && accounts.length === 0 && at === 0}
          actions={batches}
        />
      ))}
      {others.map((found, at) => (
        <OtherQr key={at} found={found} />
      ))}
    </>
  );
}

interface FoundAccountProps {
  reading: AccountReading;
  notes: KeyUriNote[];
  host: string | null;
  focus: boolean;
  onAdd: (reading: AccountReading) => Promise<void>;
}

function FoundAccount({ reading, notes, host, focus, onAdd }: FoundAccountProps) {
  const [issuer, setIssuer] = useState(reading.issuer);
  const [label, setLabel] = useState(reading.label);
  const { busy, error, run } = useTask();
  const button = useFocus<HTMLButtonElement>(focus);
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => onAdd({ ...reading, ...namesFrom(issuer, label) }));
  };
  return (
    <form class="card" onSubmit={submit}>
      <p role="status">{host ? t('foundOn', host) : t('foundInPicture')}</p>
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

function OtherQr({ found }: { found: Found & { kind: 'other' } }) {
  return (
    <div class="card">
      <QrName qr={found.qr} />
      <ErrorText code={found.error} />
    </div>
  );
}
