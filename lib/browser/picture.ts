import { AppError } from '../error';
import type { FoundText, Pixels } from '../qr/read-picture';
import { askWorker } from './one-shot-worker';

const DECODER_LIMIT = 5_000;
const MAX_SIDE = 8_192;

/**
 * Every QR text in a picture file, read in a Worker that is killed when it takes too long.
 * @throws AppError picture_unreadable, scan_timeout
 */
export async function readPicture(file: Blob): Promise<FoundText[]> {
  const pixels = await pixelsOf(file);
  const worker = new Worker('/qr-worker.js');
  return askWorker<FoundText[]>(worker, pixels, [pixels.data.buffer], DECODER_LIMIT);
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
