import { Byte, Encoder } from '@nuintun/qrcode';
import { AppError } from '../error';

/** A QR as an SVG path: dark modules of one unit, inside the quiet zone, in a square of `size` units. */
export interface Drawing {
  size: number;
  path: string;
}

/** ISO/IEC 18004 section 6.3.8: four modules of white on each side. */
const QUIET = 4;
/** Bytes in version 40, the largest: ISO/IEC 18004 table 7. */
const MOST_BYTES = { L: 2_953, M: 2_331 };

/**
 * A text as a QR of the least size that holds it. Its bytes are UTF-8 and no character set is declared: readers expect
 * that, and some do not know the declaration.
 * @param level how much of it may be covered or blurred: M a seventh, L half of that and fewer modules
 * @throws AppError qr_too_long
 */
export function drawQr(text: string, level: 'L' | 'M'): Drawing {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST_BYTES[level]) throw new AppError('qr_too_long');
  const code = new Encoder({ level, encode: () => bytes }).encode(new Byte(text));
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (x < code.size && code.get(x, y) === 1) x++;
      if (x > start) runs.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1h-${x - start}z`);
    }
  }
  return { size: code.size + 2 * QUIET, path: runs.join('') };
}
