import { useRef, useState } from 'preact/hooks';
import { openBackup, type Preview, restore } from '../lib/actions/restore';
import { inTab, openFullPage } from '../lib/browser/tab';
import { plural, t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { ErrorText } from './error-text';
import { Field } from './field';
import { RestorePreview } from './restore-preview';
import { useTask } from './use-task';

interface Props {
  vault: Vault;
  /** The chosen file: while there is one, the screen is about it alone. */
  file: File | null;
  onFile: (file: File | null) => void;
}

/** A backup comes in: file, password, preview; then what is new is added, and nothing is overwritten. */
export function RestoreBackup({ vault, file, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const { busy, error, run } = useTask();

  const finish = () => {
    setPassword('');
    setPreview(null);
    setWrong(false);
    onFile(null);
  };
  const choose = async () => ((await inTab()) ? picker.current?.click() : openFullPage());
  const submit = (event: Event) => {
    event.preventDefault();
    setWrong(false);
    if (!file) return void choose();
    void run(async () => {
      const opened = await openBackup(vault, file, password);
      setPreview(opened);
      setWrong(!opened);
    });
  };
  const keep = () =>
    run(async () => {
      if (!preview) return;
      setAdded(await restore(vault, preview, Date.now()));
      finish();
    });
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
          setPreview(null);
        }}
      />
      {file && <p class="file">{file.name}</p>}
      {file && !preview && (
        <Field
          label={t('backupPassword')}
          type="password"
          autocomplete="off"
          value={password}
          onValue={setPassword}
          invalid={wrong}
          focus
        />
      )}
      <p class="error" role="alert" hidden={!wrong}>
        {wrong && t('wrongBackupPassword')}
      </p>
      <ErrorText code={error} />
      {preview ? (
        <RestorePreview preview={preview} busy={busy} onKeep={keep} />
      ) : (
        <button type="submit" disabled={busy}>
          {t('restoreBackup')}
        </button>
      )}
      {busy && <progress aria-label={t('opening')} />}
      {file && (
        <button type="button" class="quiet" disabled={busy} onClick={finish}>
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
