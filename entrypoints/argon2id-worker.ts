import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInWorker } from '../lib/browser/one-shot-worker';
import { deriveArgon2id } from '../lib/vault/argon2id';
import type { Kdf } from '../lib/vault/kdf';

/** Master password and parameters in, derived bytes out. Its owner ends it, which frees the 64 MiB. */
export default defineUnlistedScript(() => {
  answerInWorker(({ password, kdf }: { password: string; kdf: Kdf }) => deriveArgon2id(password, kdf));
});
