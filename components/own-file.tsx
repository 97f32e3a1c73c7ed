import { useRef, useState } from 'preact/hooks';
import type { Asked } from '../lib/actions/open-backup';
import { askedOf, readOwnFile, startFromFile } from '../lib/actions/own-file';
import type { Preview } from '../lib/actions/restore';
import { t } from '../lib/browser/text';
import { AskSecret } from './ask-secret';
import { ErrorText } from './error-text';
import { RestorePreview } from './restore-preview';
import { SessionPassword } from './session-password';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

/**
 * A backup becomes the vault of this session. What it holds is shown before only where not all of it can be read. The
 * password of the file becomes the master password; where it opens with a recovery key, one is chosen.
 */
export function OwnFile({ onCancel }: { onCancel: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const choose = useFocus<HTMLButtonElement>();
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [agreed, setAgreed] = useState<Preview | null>(null);
  const { busy, error, run } = useTask();

  const take = (chosen: File | null) => {
    setFile(chosen);
    setAsked(null);
    setTyped('');
    setWrong(false);
    setPreview(null);
    if (chosen) void run(async () => setAsked(await askedOf(chosen)));
  };
  const goOn = async (opened: Preview) => {
    if (asked === 'password') await startFromFile(opened, typed, Date.now());
    else setAgreed(opened);
    setTyped('');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!file || !asked || preview) return;
    setWrong(false);
    void run(async () => {
      const opened = await readOwnFile(file, asked, typed);
      setWrong(!opened);
      if (opened && opened.refused.length > 0) setPreview(opened);
      else if (opened) await goOn(opened);
    });
  };
  if (agreed)
    return (
      <SessionPassword
        why={t('ownFileOpened')}
        name={t('openOwnFile')}
        busyName={t('opening')}
        onChosen={(password) => startFromFile(agreed, password, Date.now())}
        onCancel={onCancel}
      />
    );
  return (
    <form onSubmit={submit}>
      <p>{t('openOwnFileIntro')}</p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('backupFile')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0] ?? null);
          currentTarget.value = '';
        }}
      />
      <div class="actions">
        <button type="button" ref={choose} disabled={busy} onClick={() => picker.current?.click()}>
          {t('chooseFile')}
        </button>
        {file && <span class="file">{file.name}</span>}
      </div>
      {file && asked && !preview && (
        <AskSecret key={file.name} asked={asked} value={typed} onValue={setTyped} wrong={wrong} />
      )}
      <ErrorText code={error} />
      {preview && <RestorePreview preview={preview} busy={busy} onKeep={() => run(() => goOn(preview))} />}
      {asked && !preview && (
        <button type="submit" class="primary" disabled={busy || !typed}>
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
