import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { keepRecoveryKey } from '../lib/actions/recovery-key';
import { listOf, t } from '../lib/browser/text';
import { groupsToAsk, wrongGroups } from '../lib/vault/recovery-check';
import { type RecoveryKey, readRecoveryKey } from '../lib/vault/recovery-key';
import { ErrorText } from './error-text';
import { Field } from './field';
import { RecoveryKeyBox } from './recovery-key-box';
import { useTask } from './use-task';

interface Props {
  recoveryKey: RecoveryKey;
  /** The id of the slot whose place it takes. */
  replaces: string | null;
  onDone: () => void;
  onBack: () => void;
}

/** What was written down is typed back, three groups of it or all; only then it opens the vault. */
export function RecoveryCheck({ recoveryKey, replaces, onDone, onBack }: Props) {
  const [asked] = useState(() => groupsToAsk(recoveryKey));
  const [typed, setTyped] = useState<string[]>([]);
  const [whole, setWhole] = useState<string | null>(null);
  const [wrong, setWrong] = useState<number[]>([]);
  const { busy, error, setError, run } = useTask();
  const errorId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Each box that turns wrong takes the focus: the first one keeps it.
    const first = () => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    const timer = setTimeout(first);
    return () => clearTimeout(timer);
  }, [wrong]);
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const all = whole === null ? null : await readRecoveryKey(whole);
      const found = all === null ? wrongGroups(recoveryKey, asked, typed) : all === recoveryKey ? [] : asked;
      setWrong(found);
      if (found.length > 0) return;
      await keepRecoveryKey(recoveryKey, replaces);
      onDone();
    });
  };
  const type = (at: number, text: string) => {
    setWrong(wrong.filter((group) => group !== asked[at]));
    setTyped(asked.map((_, each) => (each === at ? text : (typed[each] ?? ''))));
  };
  const typeWhole = (text: string | null) => {
    setWrong([]);
    setError(null);
    setWhole(text);
  };
  return (
    <form class="card" ref={form} onSubmit={submit}>
      <p>{t('checkIntro')}</p>
      {whole === null ? (
        <div class="asked">
          {asked.map((group, at) => (
            <Field
              key={group}
              label={t('group', group + 1)}
              value={typed[at] ?? ''}
              onValue={(text) => type(at, text)}
              invalid={wrong.includes(group)}
              errorId={errorId}
              focus={at === 0}
            />
          ))}
        </div>
      ) : (
        <RecoveryKeyBox value={whole} onValue={typeWhole} invalid={wrong.length > 0 || error !== null} />
      )}
      <p class="error" role="alert" id={errorId} hidden={wrong.length === 0}>
        {wrong.length > 0 &&
          (whole === null
            ? t('wrongGroups', listOf(wrong.map((group) => String(group + 1))))
            : t('wrongWholeKey'))}
      </p>
      <ErrorText code={error} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {t('checkKey')}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={busy}
          onClick={() => typeWhole(whole === null ? '' : null)}
        >
          {t(whole === null ? 'typeWholeKey' : 'typeGroups')}
        </button>
        <button type="button" class="quiet" disabled={busy} onClick={onBack}>
          {t('showKeyAgain')}
        </button>
      </div>
    </form>
  );
}
