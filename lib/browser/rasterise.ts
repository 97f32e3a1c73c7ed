import { AppError } from '../error';
import { plainSvg } from '../page/plain-svg';

const MAX_BYTES = 1_000_000;
/** Enough for six pixels a module in a code of 100 modules. */
const SHORT_SIDE = 600;
const LONG_SIDE = 4_096;
/** For a drawing that says no size of its own. */
const UNKNOWN = 1_000;

/**
 * An SVG as a PNG, large enough to be read, and transparent where it is. It is drawn in our document through an image, where browsers run
 * no scripts of it and load nothing for it; `createImageBitmap` cannot.
 * @throws AppError picture_unreadable, picture_too_large
 */
export async function rasterise(svg: Blob): Promise<Blob> {
  if (svg.size > MAX_BYTES) throw new AppError('picture_too_large');
  const plain = plainSvg(await svg.text());
  if (!plain) throw new AppError('picture_unreadable');
  const url = URL.createObjectURL(new Blob([plain], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch(() => {
      throw new AppError('picture_unreadable');
    });
    const own = { width: image.naturalWidth || UNKNOWN, height: image.naturalHeight || UNKNOWN };
    const larger = Math.max(1, SHORT_SIDE / Math.min(own.width, own.height));
    const scale = Math.min(larger, LONG_SIDE / Math.max(own.width, own.height));
    const width = Math.max(1, Math.round(own.width * scale));
    const height = Math.max(1, Math.round(own.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new AppError('picture_unreadable');
    context.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob();
  } finally {
    URL.revokeObjectURL(url);
  }
}
