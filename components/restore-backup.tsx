import { useEffect, useRef, useState } from 'preact/hooks';
import { type Preview, previewOf, restore } from '../lib/actions/restore';
import { inTab, openFullPage } from '../lib/browser/tab';
import { plural, t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { AskSecret } from './ask-secret';
import { ErrorText } from './error-text';
import { RestorePreview } from './restore-preview';
import { useOpened } from './use-opened';
import { useTask } from './use-task';

interface Props {
  vault: Vault;
  /** The chosen file: while there is one, the screen is about it alone. */
  file: File | null;
  onFile: (file: File | null) => void;
}

/** A backup comes in: file, password or recovery key, preview; then what is new is added, and nothing is overwritten. */
export function RestoreBackup({ vault, file, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const { opened, asked, ...opening } = useOpened(file);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const { busy, error, run } = useTask();
  useEffect(() => {
    setPreview(null);
    if (opened) void run(async () => setPreview(await previewOf(vault, opened)));
  }, [opened]);

  const finish = () => {
    setPreview(null);
    onFile(null);
  };
  const choose = async () => ((await inTab()) ? picker.current?.click() : openFullPage());
  const submit = (event: Event) => {
    event.preventDefault();
    void (file ? opening.submit() : choose());
  };
  const keep = () =>
    run(async () => {
      if (!preview) return;
      setAdded(await restore(vault, preview, Date.now()));
      finish();
    });
  const working = busy || opening.busy;
  return (
    <form class="card" onSubmit={submit}>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('backupFile')}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0] ?? null);
          currentTarget.value = '';
          setAdded(null);
        }}
      />
      {file && <p class="file">{file.name}</p>}
      {file && asked && (
        <AskSecret asked={asked} value={opening.typed} onValue={opening.setTyped} wrong={opening.wrong} />
      )}
      <ErrorText code={error ?? opening.error} />
      {preview && <RestorePreview preview={preview} busy={working} onKeep={keep} />}
      {!preview && (!file || asked) && (
        <button type="submit" disabled={working}>
          {t('restoreBackup')}
        </button>
      )}
      {working && <progress aria-label={t('opening')} />}
      {file && (
        <button type="button" class="quiet" disabled={working} onClick={finish}>
          {t('cancel')}
        </button>
      )}
      {added !== null && (
        <p class="good" role="status">
          {plural('addedAll', added)}
        </p>
      )}
    </form>
  );
}
