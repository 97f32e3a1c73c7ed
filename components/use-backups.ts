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

/** Follows what is known and chosen about backups; null while the first look is under way. */
export function useBackups(): Backups | null {
  const [backups, setBackups] = useState<Backups | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const [settings, record, folder] = await Promise.all([
        readBackupSettings(),
        readBackupRecord(),
        chosenFolder(),
      ]);
      if (!stopped) setBackups({ settings, record, folder });
    };
    const stop = onBackupsChanged(() => void look());
    void look();
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return backups;
}
