import { useRef, useState } from 'preact/hooks';
import { isRecoveryKey, recoveryKeyIn, unlockWithRecoveryKey } from '../lib/actions/recovery-key';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { RecoveryKeyBox } from './recovery-key-box';
import { useTask } from './use-task';
import type { WayProps } from './way-in';

/** The recovery key: typed, pasted, or read from a picture of its sheet. */
export function RecoveryIn({ purpose, name, head, foot, onIn, ...rest }: WayProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'notThisVaults' | 'noKeyInPicture' | null>(null);
  const { busy, error, setError, run } = useTask();
  const picker = useRef<HTMLInputElement>(null);
  const type = (text: string) => {
    setWrong(null);
    setError(null);
    setTyped(text);
  };
  const tryKey = async (key: string) => {
    const right = await (purpose === 'unlock' ? unlockWithRecoveryKey(key) : isRecoveryKey(key));
    setWrong(right ? null : 'notThisVaults');
    if (!right) return;
    setTyped('');
    await onIn('recovery');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(() => tryKey(typed));
  };
  const readPicture = (picture: File) =>
    run(async () => {
      setWrong(null);
      const key = await recoveryKeyIn(picture);
      if (key) await tryKey(key);
      else setWrong('noKeyInPicture');
    });
  // A file dialog takes the focus and so closes a popup.
  const choose = async () => ((await inTab()) ? picker.current?.click() : openFullPage());
  return (
    <form class={rest.class} onSubmit={submit}>
      {head}
      <RecoveryKeyBox value={typed} onValue={type} invalid={wrong !== null || error !== null} />
      <input
        ref={picker}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('sheetPicture')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void readPicture(file);
          currentTarget.value = '';
        }}
      />
      <p class="error" role="alert" hidden={!wrong}>
        {wrong && t(wrong)}
      </p>
      <ErrorText code={error} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || !typed.trim()}>
          {name}
        </button>
        <button type="button" disabled={busy} onClick={choose}>
          {t('sheetPicture')}
        </button>
        {foot}
      </div>
    </form>
  );
}
