import { useState } from 'preact/hooks';
import { saveBackup } from '../lib/actions/back-up';
import type { BackupFile, BackupStep } from '../lib/backup/backup';
import { plural, t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { ChoosePassword } from './choose-password';
import { ErrorText } from './error-text';
import { SavePage } from './save-page';
import { useNewPassword } from './use-new-password';
import { useTask } from './use-task';

/** A backup goes out: sealed with its own password, opened again and compared before the screen says saved. */
export function SaveBackup({ vault }: { vault: Vault }) {
  const choice = useNewPassword();
  const [step, setStep] = useState<BackupStep>('sealing');
  const [saved, setSaved] = useState<BackupFile | null>(null);
  const { busy, error, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    setSaved(null);
    void run(async () => {
      const password = await choice.settle();
      if (!password) return;
      setSaved(await saveBackup(vault, password, Date.now(), setStep));
      choice.type({ password: '', repeated: '' });
    });
  };
  return (
    <form class="card" onSubmit={submit}>
      <p>{t('backupIntro')}</p>
      <ChoosePassword label={t('backupPassword')} repeatLabel={t('repeatBackupPassword')} choice={choice} />
      <ErrorText code={error} />
      <button type="submit" class="primary" disabled={busy}>
        {t('saveBackup')}
      </button>
      {busy && (
        <>
          <progress aria-label={t(step)} />
          <p class="hint" role="status">
            {t(step)}
          </p>
        </>
      )}
      {saved && (
        <p class="good" role="status">
          {plural('saved', saved.count)} <b>{saved.name}</b>
        </p>
      )}
      {saved && <SavePage />}
    </form>
  );
}
