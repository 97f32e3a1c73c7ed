import type { Rhythm } from '../lib/backup/due';
import {
  type BackupSettings,
  changeBackupSettings,
  KEEP,
  LIMIT_DAYS,
  RHYTHMS,
} from '../lib/browser/backup-settings';
import { plural, t } from '../lib/browser/text';

/** How often, how many are kept, and when a line says that there is no young one. */
export function AutoBackupChoices({ settings }: { settings: BackupSettings }) {
  const { rhythm, keep, limitDays } = settings;
  const on = rhythm !== 'off';
  return (
    <>
      {on && (
        <label class="line">
          {t('backUpEvery')}
          <select
            value={rhythm}
            onChange={({ currentTarget }) => changeBackupSettings({ rhythm: currentTarget.value as Rhythm })}
          >
            {RHYTHMS.map((each) => (
              <option key={each} value={each}>
                {t(`rhythm_${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {on && (
        <label class="line">
          {t('keepBackups')}
          <select
            value={keep}
            onChange={({ currentTarget }) => changeBackupSettings({ keep: Number(currentTarget.value) })}
          >
            {KEEP.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="line">
        {t('remindOfBackup')}
        <select
          value={limitDays}
          onChange={({ currentTarget }) => changeBackupSettings({ limitDays: Number(currentTarget.value) })}
        >
          {LIMIT_DAYS.map((each) => (
            <option key={each} value={each}>
              {each ? plural('days', each) : t('remindNever')}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
