import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hashWasmScrypt, type Scrypt } from '../lib/backup/scrypt';
import { answerInWorker } from '../lib/browser/one-shot-worker';

/** The arguments of Scrypt in, derived bytes out. Its owner ends it, which frees the 256 MiB. */
export default defineUnlistedScript(() => {
  answerInWorker((question: Parameters<Scrypt>) => hashWasmScrypt(...question));
});
