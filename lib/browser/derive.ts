import { LEAST_COST } from '../vault/calibrate';
import type { Derive, Kdf, KdfCost } from '../vault/kdf';
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

/**
 * What a new password shall cost to guess, by how fast this machine is; never less than that of the password
 * that it takes the place of.
 */
export async function chooseCost({ memory, passes, lanes } = LEAST_COST): Promise<KdfCost> {
  const replaced = { memory, passes, lanes };
  if (typeof Worker !== 'undefined') return chooseInWorker(replaced);
  return inOffscreen(() => ask('offscreen', 'chooseCost', { replaced }));
}

/** Opens what `derive` will need, while the password is being typed. */
export const prepareToDerive = openDocument;

export function deriveInWorker(password: string, kdf: Kdf): Promise<Bytes> {
  return askWorker<Bytes>(newWorker(), { password, kdf });
}

export function chooseInWorker(replaced: KdfCost): Promise<KdfCost> {
  return askWorker<KdfCost>(newWorker(), { replaced });
}

const newWorker = () => new Worker('/argon2id-worker.js');
