import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hashWasmScrypt, type Scrypt } from '../lib/backup/scrypt';

/** Takes the arguments of Scrypt, answers with the bytes, and is ended by its owner: that frees the 256 MiB. */
export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data }: MessageEvent<Parameters<Scrypt>>) => {
    postMessage(await hashWasmScrypt(...data));
  });
});
