import { looksDrawn } from './looks-drawn';

/** A QR has 21 modules a side or more. */
export const SMALLEST = 21;
const LARGEST = 4_000;
/** Sides in pixels between which a picture is read well and quickly. */
const FINE = 240;
const ENOUGH = 1_200;

export function isSquarish(width: number, height: number): boolean {
  const ratio = width / height;
  return Math.min(width, height) >= SMALLEST && ratio >= 0.8 && ratio <= 1.25;
}

/** How much larger or smaller a picture is drawn; a whole number where larger, so that modules stay equal. */
export function scaleFor(width: number, height: number): number {
  const side = Math.max(width, height);
  return side < FINE ? Math.ceil(FINE / side) : Math.min(1, ENOUGH / side);
}

/**
 * What an image or a canvas itself holds, as the address of a PNG: whatever lies over it or dims it is left out. Null
 * where it is no picture of a QR, and where it comes from another site, which is not ours to read.
 */
export function drawn(
  source: HTMLImageElement | HTMLCanvasElement,
  width: number,
  height: number,
): string | null {
  if (!isSquarish(width, height) || Math.max(width, height) > LARGEST) return null;
  const scale = scaleFor(width, height);
  return pngOf(Math.round(width * scale), Math.round(height * scale), (context) => {
    context.imageSmoothingEnabled = scale < 1;
    context.drawImage(source, 0, 0, context.canvas.width, context.canvas.height);
  });
}

/** The canvas is never put into the page. */
export function pngOf(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  try {
    draw(context);
    return looksDrawn(context.getImageData(0, 0, width, height)) ? canvas.toDataURL('image/png') : null;
  } catch {
    return null; // another site's picture, or a broken one
  }
}
