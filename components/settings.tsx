import { useEffect, useState } from 'preact/hooks';
import { stayUnlocked } from '../lib/actions/unlock';
import { mayClearAlways, releaseClipboard, requestClipboard } from '../lib/browser/clipboard';
import { changeSettings, LOCK_MINUTES, readSettings } from '../lib/browser/settings';
import { plural, t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { ChooseWait } from './choose-wait';
import { ClockCard } from './clock-card';
import { HideCodes } from './hide-codes';
import { ReadySites } from './ready-sites';
import { RestoreBackup } from './restore-backup';
import { SaveBackup } from './save-backup';
import { ShowMigration } from './show-migration';

/** Backup first, as it is what people come here for; then when the vault locks and what happens to copied codes. */
export function SettingsView({ vault, accounts }: { vault: Vault; accounts: Account[] }) {
  const [lockMinutes, setLockMinutes] = useState<number | null>(null);
  const [clearAlways, setClearAlways] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    void readSettings().then((settings) => setLockMinutes(settings.lockMinutes));
    void mayClearAlways().then(setClearAlways);
  }, []);
  const lockAfter = async (minutes: number) => {
    setLockMinutes(minutes);
    await changeSettings({ lockMinutes: minutes });
    await stayUnlocked(); // the session that runs, too
  };
  const allowClipboard = async (wanted: boolean) => {
    await (wanted ? requestClipboard() : releaseClipboard());
    setClearAlways(await mayClearAlways());
  };
  return (
    <section class="screen" id="settings" aria-label={t('settings')}>
      <h2>{t('backup')}</h2>
      {!file && <SaveBackup vault={vault} />}
      <RestoreBackup vault={vault} file={file} onFile={setFile} />
      <h2>{t('otherApps')}</h2>
      <ShowMigration vault={vault} />
      <ClockCard accounts={accounts} />
      <ReadySites />
      <h2>{t('settings')}</h2>
      {lockMinutes !== null && (
        <div class="card">
          <label class="line">
            {t('lockAfter')}
            <select value={lockMinutes} onChange={(event) => lockAfter(Number(event.currentTarget.value))}>
              {LOCK_MINUTES.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {plural('minutes', minutes)}
                </option>
              ))}
            </select>
          </label>
          <ChooseWait />
          <HideCodes />
          <label class="line">
            <input
              type="checkbox"
              checked={clearAlways}
              onChange={(event) => allowClipboard(event.currentTarget.checked)}
            />
            {t('clearClipboard')}
          </label>
          <p class="hint">{t('clearClipboardWhy')}</p>
          <p class="hint">{t('shortcuts')}</p>
        </div>
      )}
    </section>
  );
}
