import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deriveArgon2id } from '../lib/vault/argon2id';
import type { Kdf } from '../lib/vault/header';

/** Takes `{ password, kdf }`, answers with the derived bytes, and is ended by its owner: that frees the 64 MiB. */
export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data }: MessageEvent<{ password: string; kdf: Kdf }>) => {
    postMessage(await deriveArgon2id(data.password, data.kdf));
  });
});
