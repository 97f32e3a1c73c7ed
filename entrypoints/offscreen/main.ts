import { clearByCommand } from '../../lib/browser/clipboard';
import { chooseInWorker, deriveInWorker } from '../../lib/browser/derive';
import { answer } from '../../lib/browser/request';
import { fromHex, toHex } from '../../lib/vault/seal';

/** It is opened while a password is typed, which may never come. Work that is cut short by this is asked for again. */
setTimeout(close, 60_000);

answer('offscreen', {
  derive: async ({ password, kdf }) =>
    toHex(await deriveInWorker(password, { ...kdf, salt: fromHex(kdf.salt) })),
  chooseCost: ({ replaced }) => chooseInWorker(replaced),
  clearClipboard: ({ copied }) => clearByCommand(copied),
});
