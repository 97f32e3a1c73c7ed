import { AppError } from '../error';
import { pictureSize } from '../qr/picture-size';
import type { Pixels } from '../qr/reading';

/** More than any screen or camera has: a file that says so may be a kilobyte that unpacks to gigabytes. */
const MOST_PIXELS_IN_FILE = 50_000_000;
/** Larger ones are shrunk: room for the pixels of a 5K screen, 64 MB. */
const MOST_PIXELS_READ = 16_000_000;
/** Where the size stands in nearly every file, and where else it is looked for: behind long metadata. */
const HEADER = 65_536;
const MOST_BYTES = 100_000_000;

const BACKGROUNDS = ['#fff', '#000'];

/** `scale`: pixels for each pixel of the file. */
export interface FilePixels extends Pixels {
  scale: number;
}

/**
 * The pixels of a picture file, for use in a Worker: once, or twice where it is transparent, on white and on black.
 * @throws AppError picture_unreadable, picture_too_large
 */
export async function* pixelsOf(file: Blob): AsyncGenerator<FilePixels> {
  const size = (await sizeIn(file.slice(0, HEADER))) ?? (await sizeIn(file.slice(0, MOST_BYTES)));
  if (!size) throw new AppError('picture_unreadable');
  if (size.width * size.height > MOST_PIXELS_IN_FILE) throw new AppError('picture_too_large');
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new AppError('picture_unreadable');
  });
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS_READ / (bitmap.width * bitmap.height)));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new AppError('picture_unreadable');
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  const own = { data, width, height, scale };
  if (isOpaque(own)) return yield own;
  context.globalCompositeOperation = 'destination-over';
  for (const background of BACKGROUNDS) {
    context.putImageData(new ImageData(data, width, height), 0, 0);
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
    yield { ...own, data: context.getImageData(0, 0, width, height).data };
  }
}

async function sizeIn(part: Blob) {
  return pictureSize(new Uint8Array(await part.arrayBuffer()));
}

function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
