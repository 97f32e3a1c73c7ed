import { plural, t } from '../lib/browser/text';
import { AllowFolder } from './allow-folder';
import type { Backups } from './use-backups';
import { momentText } from './when';

/** What came of the last backups, and where they go. */
export function AutoBackupState({ backups: { settings, record, folder } }: { backups: Backups }) {
  const { lastGood, lastFailure } = record;
  const on = settings.rhythm !== 'off';
  const toFolder = on && settings.place === 'folder';
  return (
    <>
      {on && <p>{toFolder ? t('goesToFolder', folder.name) : t('goesToDownloads')}</p>}
      <p class={lastGood ? 'good' : 'hint'} role="status">
        {lastGood
          ? `${t('lastGoodBackup', momentText(lastGood.at))} ${plural('backupHolds', lastGood.count)}`
          : t('noBackupYet')}
      </p>
      {on && lastFailure && (
        <p class="error" role="alert">
          {t('lastBackupFailed', momentText(lastFailure.at))} {t(`error_${lastFailure.code}`)}
        </p>
      )}
      {toFolder && folder.state === 'prompt' && <AllowFolder name={folder.name} />}
    </>
  );
}
