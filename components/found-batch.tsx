import { useEffect, useState } from 'preact/hooks';
import type { BatchPreview } from '../lib/actions/add-batch';
import { plural, t } from '../lib/browser/text';
import { codeOf, type ErrorCode } from '../lib/error';
import { accountName } from '../lib/otp/account';
import { type MigrationBatch, missingParts } from '../lib/otp/migration-parts';
import { type BatchActions, partList } from './batch-actions';
import { ErrorText } from './error-text';
import { Names, RefusedRecords } from './ledger';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

interface Props {
  batch: MigrationBatch;
  /** Whether its button takes the focus, so that Enter adds it. */
  focus: boolean;
  /** Whether something else was found, so that this stays when it was added. */
  more: boolean;
  actions: BatchActions;
}

/** An export of Google Authenticator, or the part of it that was seen. */
export function FoundBatch({ batch, focus, more, actions }: Props) {
  const [preview, setPreview] = useState<BatchPreview | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [added, setAdded] = useState(false);
  useEffect(() => {
    let stale = false;
    actions.preview(batch).then(
      (seen) => stale || setPreview(seen),
      (caught) => stale || setError(codeOf(caught)),
    );
    return () => {
      stale = true;
    };
  }, [batch, added]);
  if (!preview) return <ErrorText code={error} />;
  const add = async () => {
    await actions.add(batch, more);
    setAdded(true);
  };
  return <BatchCard batch={batch} preview={preview} focus={focus} onAdd={add} />;
}

interface CardProps extends Pick<Props, 'batch' | 'focus'> {
  preview: BatchPreview;
  onAdd: () => Promise<void>;
}

/** Every record is accounted for: new, known, standing there twice, or refused with a reason. */
function BatchCard({ batch, preview, focus, onAdd }: CardProps) {
  const { size, seen, readings, refused } = batch;
  const { fresh, known, repeats, before } = preview;
  const { busy, error, run } = useTask();
  const button = useFocus<HTMLButtonElement>(focus);
  const earlier = before.filter((part) => !seen.includes(part));
  const rest = missingParts(size, [...before, ...seen]);
  const submit = (event: Event) => {
    event.preventDefault();
    void run(onAdd);
  };
  return (
    <form class="card" onSubmit={submit}>
      <p role="status">
        {size > 1 ? t('batchPart', partList(seen), size) : t('batchWhole')}{' '}
        {plural('found', readings.length + refused.length)}
      </p>
      {earlier.length > 0 && <p>{t('batchBefore', partList(earlier))}</p>}
      {fresh.length > 0 && <Names title={plural('freshAccounts', fresh.length)} accounts={fresh} />}
      {known.length > 0 && <Names title={plural('knownAccounts', known.length)} accounts={known} />}
      {repeats > 0 && <p>{plural('repeatedAccounts', repeats)}</p>}
      <RefusedRecords records={refused} />
      <BatchNotes batch={batch} />
      <ErrorText code={error} />
      {fresh.length > 0 && (
        <>
          <p class="hint">{t('batchPeriod')}</p>
          <button type="submit" class="primary" disabled={busy} ref={button}>
            {plural('addAccounts', fresh.length)}
          </button>
        </>
      )}
      {rest.length > 0 && <p>{t('batchRest', partList(rest))}</p>}
    </form>
  );
}

/** What a person should know of accounts that can be used all the same. */
function BatchNotes({ batch: { readings } }: { batch: MigrationBatch }) {
  const weak = readings.filter(({ notes }) => notes.includes('weak_secret'));
  if (weak.length === 0) return null;
  return (
    <ul class="hint">
      {weak.map(({ at, reading }) => (
        <li key={at}>
          {accountName(reading) || t('unnamedAccount', at)}: {t('note_weak_secret')}
        </li>
      ))}
    </ul>
  );
}
