import jsQR from 'jsqr';
import type { FoundText, Pixels, Reading } from './reading';

const MOST_CODES = 12;
/** What was found by then is worth more than what may follow. */
const ENOUGH_MS = 2_000;

/**
 * Every QR text in a picture, each once. jsQR returns one code at a time, so each is painted over and the rest is
 * read again. Changes `pixels`.
 */
export function readTexts(pixels: Pixels, now: () => number = Date.now): Reading {
  const found: FoundText[] = [];
  const until = now() + ENOUGH_MS;
  for (let round = 0; round < MOST_CODES && now() < until; round++) {
    const code = jsQR(pixels.data, pixels.width, pixels.height);
    if (!code) break;
    const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = code.location;
    const corners = [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner];
    // jsQR reports a code whose bytes it could not decode as an empty text.
    if (code.data && !found.some(({ text }) => text === code.data))
      found.push({ text: code.data, bytes: Uint8Array.from(code.binaryData), corners });
    paintOver(pixels, corners);
  }
  return { found, clues: [] };
}

function paintOver({ data, width, height }: Pixels, corners: { x: number; y: number }[]): void {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y++) {
    data.fill(255, (y * width + left) * 4, (y * width + right) * 4);
  }
}
