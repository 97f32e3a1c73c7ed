import { useEffect, useState } from 'preact/hooks';
import { releaseClipboard, requestClipboard } from '../lib/browser/clipboard';
import { changeSettings, readSettings, type Settings } from '../lib/browser/settings';
import { plural, t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { RestoreBackup } from './restore-backup';
import { SaveBackup } from './save-backup';

const LOCK_MINUTES = [1, 5, 10, 30, 60];

/** Backup first, as it is what people come here for; then when the vault locks and what happens to copied codes. */
export function SettingsView({ vault }: { vault: Vault }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => void readSettings().then(setSettings), []);
  const change = async (change: Partial<Settings>) => setSettings(await changeSettings(change));
  const toggleClipboard = async (wanted: boolean) => {
    const clearClipboard = wanted ? await requestClipboard() : !(await releaseClipboard());
    await change({ clearClipboard });
  };
  return (
    <section class="screen" id="settings" aria-label={t('settings')}>
      <h2>{t('backup')}</h2>
      {!file && <SaveBackup vault={vault} />}
      <RestoreBackup vault={vault} file={file} onFile={setFile} />
      <h2>{t('settings')}</h2>
      {settings && (
        <div class="card">
          <label class="line">
            {t('lockAfter')}
            <select
              value={settings.lockMinutes}
              onChange={(event) => change({ lockMinutes: Number(event.currentTarget.value) })}
            >
              {LOCK_MINUTES.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {plural('minutes', minutes)}
                </option>
              ))}
            </select>
          </label>
          <label class="line">
            <input
              type="checkbox"
              checked={settings.clearClipboard}
              onChange={(event) => toggleClipboard(event.currentTarget.checked)}
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
