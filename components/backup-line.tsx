import { isOverdue } from '../lib/backup/due';
import { closeLine } from '../lib/browser/backup-settings';
import { t } from '../lib/browser/text';
import type { Vault, VaultState } from '../lib/vault/vault';
import { AllowFolder } from './allow-folder';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';
import { useBackups } from './use-backups';
import { useShared } from './use-shared';
import { dayText } from './when';

interface Props {
  vault: Vault;
  state: VaultState;
  onBackup: () => void;
}

const DAY = 24 * 60 * 60_000;

/** One calm line, where there is no backup as young as the user wants one. Closed, it is back tomorrow. */
export function BackupLine({ vault, state, onBackup }: Props) {
  const backups = useBackups(vault.id);
  const computer = useShared();
  if (!backups || computer?.shared !== false) return null; // there, another bar tells of what is unsaved
  const { settings, record, folder } = backups;
  const waits = settings.rhythm !== 'off' && settings.place === 'folder' && folder.state === 'prompt';
  if (waits && state.accounts.length > 0) return <AllowFolder name={folder.name} />;
  const now = Date.now();
  const held = { vaultId: vault.id, revision: state.number, count: state.accounts.length, now };
  const { lastGood = null } = record;
  const quiet = record.quietUntil !== undefined && now < record.quietUntil && record.quietUntil - now <= DAY;
  if (quiet || !isOverdue(lastGood, settings.limitDays, held)) return null;
  return (
    <section class="notice" aria-label={t('backup')}>
      <p>{lastGood ? t('backupOld', dayText(lastGood.at)) : t('backupMissing')}</p>
      <div class="choices">
        <button type="button" onClick={onBackup}>
          {t('toBackup')}
        </button>
      </div>
      <IconButton name={t('closeUntilTomorrow')} onClick={() => void closeLine(now + DAY)}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}
