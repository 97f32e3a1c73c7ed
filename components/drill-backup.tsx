import { useEffect, useRef, useState } from 'preact/hooks';
import { type Drill, drill } from '../lib/actions/drill';
import { openSilently } from '../lib/actions/open-backup';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { AskSecret } from './ask-secret';
import { DrillResult } from './drill-result';
import { ErrorText } from './error-text';
import { useOpened } from './use-opened';
import { useTask } from './use-task';

/** Proves what a backup file is worth: it opens, and how it differs from the vault. Nothing is written. */
export function DrillBackup({ vault }: { vault: Vault }) {
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<Drill | null>(null);
  const { opened, asked, by, ...opening } = useOpened<never>(file, openSilently);
  const { busy, error, run } = useTask();
  useEffect(() => {
    setResult(null);
    if (opened) void run(async () => setResult(await drill(vault, opened)));
  }, [opened]);
  const choose = async () => ((await inTab()) ? picker.current?.click() : openFullPage());
  const submit = (event: Event) => {
    event.preventDefault();
    void (asked ? opening.submit() : choose());
  };
  const working = busy || opening.busy;
  return (
    <form class="card" onSubmit={submit}>
      <h3>{t('drill')}</h3>
      <p class="hint">{t('drillWhy')}</p>
      <input
        ref={picker}
        type="file"
        accept=".age"
        hidden
        aria-label={t('drillFile')}
        onChange={({ currentTarget }) => {
          setFile(currentTarget.files?.[0] ?? null);
          currentTarget.value = '';
        }}
      />
      {file && <p class="file">{file.name}</p>}
      {file && asked && (
        <AskSecret asked={asked} value={opening.typed} onValue={opening.setTyped} wrong={opening.wrong} />
      )}
      <ErrorText code={error ?? opening.error} />
      {result && by && <DrillResult result={result} by={by} onKey={opening.askKey} />}
      <div class="actions">
        <button type="submit" disabled={working}>
          {t(asked ? 'drillOpen' : file ? 'drillAnother' : 'drillChoose')}
        </button>
        {file && (
          <button type="button" class="quiet" disabled={working} onClick={() => setFile(null)}>
            {t('done')}
          </button>
        )}
      </div>
      {working && <progress aria-label={t('opening')} />}
    </form>
  );
}
