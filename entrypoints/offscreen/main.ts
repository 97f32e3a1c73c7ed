import { clearByCommand } from '../../lib/browser/clipboard';
import { deriveInWorker } from '../../lib/browser/derive';
import { answer } from '../../lib/browser/request';
import { fromHex, toHex } from '../../lib/vault/seal';

answer('offscreen', {
  derive: async ({ password, kdf }) =>
    toHex(await deriveInWorker(password, { ...kdf, salt: fromHex(kdf.salt) })),
  clearClipboard: ({ copied }) => clearByCommand(copied),
});
