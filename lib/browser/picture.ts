import { codeOf } from '../error';
import type { FoundText, Reading } from '../qr/reading';
import { askWorker } from './one-shot-worker';

/** Decoders have hung on pictures made for that; a page takes a fraction of it. */
const DECODER_LIMIT = 2_000;

export interface ReadOptions {
  /** Ends the reading; what was found so far is returned. */
  signal?: AbortSignal | undefined;
}

/** `late`: the decoder had to be ended, so there may be more in the picture. */
export interface PictureReading extends Reading {
  late: boolean;
}

/**
 * Every QR text in a picture file, read in a Worker that is killed when it takes too long; what it had found by then
 * is returned. The Worker starts while the picture is still being taken.
 * @throws AppError picture_unreadable, picture_too_large, and what taking the picture throws
 */
export async function readPicture(
  picture: Blob | Promise<Blob>,
  { signal }: ReadOptions = {},
): Promise<PictureReading> {
  const worker = new Worker('/qr-worker.js');
  let found: FoundText[] = [];
  try {
    const file = await picture;
    const reading = await askWorker<Reading, FoundText[]>(worker, file, {
      limit: DECODER_LIMIT,
      signal,
      onProgress: (seen) => {
        found = seen;
      },
    });
    return { ...reading, late: false };
  } catch (error) {
    worker.terminate();
    if (codeOf(error) === 'scan_timeout') return { found, clues: [], late: true };
    if (codeOf(error) === 'interrupted') return { found, clues: [], late: false };
    if (found.length > 0) return { found, clues: [], late: true };
    throw error;
  }
}
