import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInWorker } from '../lib/browser/one-shot-worker';
import { deriveArgon2id } from '../lib/vault/argon2id';
import type { Kdf, KdfCost } from '../lib/vault/kdf';
import { measuredCost } from '../lib/vault/measure';

type Question = { password: string; kdf: Kdf } | { replaced: KdfCost };

/** Master password and parameters in, derived bytes out; or what a new one shall cost. Its owner ends it, which frees the memory. */
export default defineUnlistedScript(() => {
  answerInWorker<Question, unknown>((question) =>
    'kdf' in question ? deriveArgon2id(question.password, question.kdf) : measuredCost(question.replaced),
  );
});
