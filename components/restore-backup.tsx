import { useEffect, useRef, useState } from 'preact/hooks';
import { openAny } from '../lib/actions/open-backup';
import { type Preview, previewOf, restore } from '../lib/actions/restore';
import type { Aside, Export } from '../lib/backup/readers/export';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { AskSecret } from './ask-secret';
import { ErrorText } from './error-text';
import { RestorePreview } from './restore-preview';
import { type Restored, RestoredLine } from './restored-line';
import { useOpened } from './use-opened';
import { useTask } from './use-task';

interface Props {
  vault: Vault;
  /** The chosen file: while there is one, the screen is about it alone. */
  file: File | null;
  onFile: (file: File | null) => void;
}

/**
 * A backup or another app's export comes in: file, password or recovery key, preview; then what is new is added, and
 * nothing is overwritten.
 */
export function RestoreBackup({ vault, file, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const { opened, asked, ...opening } = useOpened<Export>(file, openAny);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const { busy, error, run } = useTask();
  const look = (taken: Aside[]) => {
    if (opened) void run(async () => setPreview(await previewOf(vault, opened, taken)));
  };
  useEffect(() => {
    setPreview(null);
    look([]);
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
      const added = await restore(vault, preview, Date.now());
      setRestored({ added, exported: preview.exported !== null });
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
          setRestored(null);
        }}
      />
      {file && <p class="file">{file.name}</p>}
      {file && asked && (
        <AskSecret asked={asked} value={opening.typed} onValue={opening.setTyped} wrong={opening.wrong} />
      )}
      <ErrorText code={error ?? opening.error} />
      {preview && <RestorePreview preview={preview} busy={working} onKeep={keep} onTake={look} />}
      {!file && <p class="hint">{t('restoreExport')}</p>}
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
      {restored && <RestoredLine vault={vault} restored={restored} />}
    </form>
  );
}
