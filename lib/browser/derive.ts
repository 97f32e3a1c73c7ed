import type { Derive, Kdf } from '../vault/kdf';
import { type Bytes, fromHex, toHex } from '../vault/seal';
import { inOffscreen, openDocument } from './offscreen';
import { askWorker } from './one-shot-worker';
import { ask } from './request';

/** Argon2id in a Worker of its own; Chromium's service worker borrows one from the offscreen document. */
export const derive: Derive = async (password, kdf) => {
  if (typeof Worker !== 'undefined') return deriveInWorker(password, kdf);
  const answer = await inOffscreen(() =>
    ask('offscreen', 'derive', { password, kdf: { ...kdf, salt: toHex(kdf.salt) } }),
  );
  return fromHex(answer);
};

/** Opens what `derive` will need, while the password is being typed. */
export const prepareToDerive = openDocument;

export function deriveInWorker(password: string, kdf: Kdf): Promise<Bytes> {
  const worker = new Worker('/argon2id-worker.js');
  return askWorker<Bytes>(worker, { password, kdf });
}
