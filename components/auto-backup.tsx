import { useEffect, useState } from 'preact/hooks';
import { changeBackupSettings, type Place } from '../lib/browser/backup-settings';
import { mayDownload, requestDownloads } from '../lib/browser/downloads';
import { chooseFolder, hasFolders } from '../lib/browser/folder';
import { ask } from '../lib/browser/request';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { Vault } from '../lib/vault/vault';
import { AutoBackupChoices } from './auto-backup-choices';
import { AutoBackupState } from './auto-backup-state';
import { ErrorText } from './error-text';
import { SavePage } from './save-page';
import { useBackups } from './use-backups';
import { useTask } from './use-task';
import { useWays } from './use-ways';

/** Backups by themselves: to where, how often, and what came of the last one. */
export function AutoBackup({ vault }: { vault: Vault }) {
  const backups = useBackups(vault.id);
  const ways = useWays();
  const { busy, error, run } = useTask();
  const [stays, setStays] = useState<boolean | null>(null); // known before the click, or Firefox asks nothing
  useEffect(() => void inTab().then(setStays), []);
  if (!backups || !ways || stays === null) return null;
  const hasKey = ways.some(({ type }) => type === 'recovery');
  const { settings } = backups;
  const on = settings.rhythm !== 'off';
  const backUpNow = () => run(async () => void (await ask('background', 'backUpNow', {})));
  const start = (place: Place) =>
    run(async () => {
      await changeBackupSettings({ place, rhythm: on ? settings.rhythm : 'change' });
      await ask('background', 'backUpNow', {});
    });
  const toFolder = async () => {
    if (!(await inTab())) return openFullPage(); // the browser's dialog would close the popup
    if (await chooseFolder()) await start('folder');
  };
  const toDownloads = async () => {
    const allowed = await (stays ? requestDownloads() : mayDownload());
    if (allowed) await start('downloads');
    else if (!stays) await openFullPage(); // the browser's question may close the popup
  };
  return (
    <div class="card" id="auto-backup">
      <h3>{t('autoBackup')}</h3>
      <p>{t('autoBackupWhy')}</p>
      {!hasKey && (
        <p class="note">
          {t('autoBackupNoKey')} <a href="#ways">{t('autoBackupToWays')}</a>
        </p>
      )}
      <AutoBackupState backups={backups} />
      <ErrorText code={error} />
      {busy && <progress aria-label={t('backingUp')} />}
      {hasKey && (
        <div class="actions">
          {on && (
            <button type="button" class="primary" disabled={busy} onClick={backUpNow}>
              {t('backUpNow')}
            </button>
          )}
          {hasFolders() && (
            <button type="button" disabled={busy} onClick={toFolder}>
              {t(on && settings.place === 'folder' ? 'anotherFolder' : 'toFolder')}
            </button>
          )}
          {!(on && settings.place === 'downloads') && (
            <button type="button" disabled={busy} onClick={toDownloads}>
              {t('toDownloads')}
            </button>
          )}
        </div>
      )}
      {on && <SavePage />}
      <AutoBackupChoices settings={settings} />
    </div>
  );
}
