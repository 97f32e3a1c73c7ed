import { cluesOf } from './clues';
import type { FoundText, Pixels, Reading } from './reading';
import { readDoubts, type Scan, scan } from './screenshot';

export interface Readers {
  /** Reads what our own scanner leaves: photographs, and what is slanted (./photograph.ts). */
  photographs: (pixels: Pixels) => Promise<FoundText[]>;
  /** Called with everything found so far, whenever there is more. */
  onFound?: (found: FoundText[]) => void;
  /** Milliseconds. */
  now?: () => number;
}

/** Our quick passes end by then, and the slow ones, on finder patterns that are seen but not read. */
const QUICK_MS = 400;
const SLOW_MS = 200;

/**
 * Every QR text in a picture, each once. A page is read by our own scanner; where that finds nothing, or sees finder
 * patterns of a code that it cannot read, the reader of photographs looks too.
 */
export async function readPicture(
  pixels: Pixels,
  { photographs, onFound, now = () => performance.now() }: Readers,
): Promise<Reading> {
  if (pixels.width === 0 || pixels.height === 0) return { found: [], clues: [] };
  const seen = scan(pixels, now() + QUICK_MS, now);
  if (seen.found.length > 0) onFound?.(distinct(seen.found));
  if (seen.found.length === 0 || seen.doubts.length > 0) {
    merge(seen, await photographs(pixels));
    onFound?.(distinct(seen.found));
  }
  readDoubts(seen, now() + SLOW_MS, now);
  return { found: distinct(seen.found), clues: cluesOf(seen, pixels) };
}

function merge(seen: Scan, more: FoundText[]): void {
  for (const each of more) if (!seen.found.some(({ text }) => text === each.text)) seen.found.push(each);
}

/** A text that stands twice on the page is one text. */
function distinct(found: FoundText[]): FoundText[] {
  return found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at);
}
