import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openFile } from '../lib/backup/age-file';
import { sealBackup, verifyBackup } from '../lib/backup/backup';
import type { BackupQuestion } from '../lib/browser/backup-worker';
import { answerInWorker } from '../lib/browser/one-shot-worker';

/** Accounts and keys in, a backup that is known to open out. Its owner ends it, which frees what it held. */
export default defineUnlistedScript(() => {
  answerInWorker(async (question: BackupQuestion) => {
    if (question.task === 'seal') return sealBackup(question.backup);
    if (question.task === 'verify') return verifyBackup(question.file, question.backup);
    const opened = await openFile(question.file, { identities: [question.identity] }).catch(() => null);
    return opened !== null;
  });
});
