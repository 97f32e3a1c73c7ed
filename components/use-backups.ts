import { useEffect, useState } from 'preact/hooks';
import {
  type BackupRecord,
  type BackupSettings,
  onBackupsChanged,
  readBackupRecord,
  readBackupSettings,
} from '../lib/browser/backup-settings';
import { chosenFolder, type FolderState } from '../lib/browser/folder';

export interface Backups {
  settings: BackupSettings;
  record: BackupRecord;
  folder: { state: FolderState; name: string };
}

/** Follows what is known and chosen about the backups of this vault; null while the first look is under way. */
export function useBackups(vaultId: string): Backups | null {
  const [backups, setBackups] = useState<Backups | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const [settings, { lastGood, ...record }, folder] = await Promise.all([
        readBackupSettings(),
        readBackupRecord(),
        chosenFolder(),
      ]);
      const own = lastGood?.vaultId === vaultId ? { ...record, lastGood } : record;
      if (!stopped) setBackups({ settings, record: own, folder });
    };
    const stop = onBackupsChanged(() => void look());
    void look();
    return () => {
      stopped = true;
      stop();
    };
  }, [vaultId]);
  return backups;
}
