import { sealForDownload, sealIntoFolder } from '../../lib/browser/auto-file';
import { clearByCommand } from '../../lib/browser/clipboard';
import { chooseInWorker, deriveInWorker } from '../../lib/browser/derive';
import { answer } from '../../lib/browser/request';
import { fromHex, toHex } from '../../lib/vault/seal';

/** It is opened while a password is typed, which may never come. Work that is cut short by this is asked for again. */
setTimeout(close, 60_000);

answer('offscreen', {
  derive: async ({ password, kdf }) => {
    const derived = await deriveInWorker(password, { ...kdf, salt: fromHex(kdf.salt) });
    const answer = toHex(derived);
    derived.fill(0);
    return answer;
  },
  chooseCost: ({ replaced }) => chooseInWorker(replaced),
  sealForDownload: ({ backup }) => sealForDownload(backup),
  sealIntoFolder: ({ backup, keep }) => sealIntoFolder(backup, keep),
  clearClipboard: ({ copied }) => clearByCommand(copied),
});
