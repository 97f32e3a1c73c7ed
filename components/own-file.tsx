import { useRef, useState } from 'preact/hooks';
import { readOwnFile, startFromFile } from '../lib/actions/own-file';
import type { Preview } from '../lib/actions/restore';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { Field } from './field';
import { RestorePreview } from './restore-preview';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

/** A backup becomes the vault of this session. What it holds is shown before only where not all of it can be read. */
export function OwnFile({ onCancel }: { onCancel: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const choose = useFocus<HTMLButtonElement>();
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const { busy, error, run } = useTask();

  const start = async (opened: Preview) => {
    await startFromFile(opened, password, Date.now());
    setPassword('');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!file || preview) return;
    setWrong(false);
    void run(async () => {
      const opened = await readOwnFile(file, password);
      setWrong(!opened);
      if (opened && opened.refused.length > 0) setPreview(opened);
      else if (opened) await start(opened);
    });
  };
  return (
    <form onSubmit={submit}>
      <p>{t('openOwnFileIntro')}</p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('backupFile')}
        onChange={({ currentTarget }) => {
          setFile(currentTarget.files?.[0] ?? null);
          currentTarget.value = '';
          setWrong(false);
          setPreview(null);
        }}
      />
      <div class="actions">
        <button type="button" ref={choose} disabled={busy} onClick={() => picker.current?.click()}>
          {t('chooseFile')}
        </button>
        {file && <span class="file">{file.name}</span>}
      </div>
      {file && !preview && (
        <Field
          key={file.name}
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
      {preview && <RestorePreview preview={preview} busy={busy} onKeep={() => run(() => start(preview))} />}
      {file && !preview && (
        <button type="submit" class="primary" disabled={busy || !password}>
          {t('openOwnFile')}
        </button>
      )}
      {busy && <progress aria-label={t('opening')} />}
      <button type="button" class="quiet" disabled={busy} onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
