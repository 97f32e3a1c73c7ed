import { cropPicture } from '../browser/crop';
import type { Box } from '../qr/box';
import { type Found, foundIn, inOrder, type Read } from './found';
import type { Scan, ScanOptions } from './scan';

/** Longest side of what is read: more pixels than that help no decoder. */
const ENOUGH = 1_600;

/**
 * Reads one part of the picture of a scan alone, enlarged. What is found belongs to the page of that scan.
 * @throws AppError picture_unreadable
 */
export async function scanRegion(
  { of, host, site, around = null }: Scan,
  picture: Blob,
  box: Box,
  { signal }: ScanOptions = {},
): Promise<Scan> {
  const enlarged = Math.min(4, ENOUGH / Math.max(box.width, box.height));
  let scan: Scan = { found: [], clues: [], late: false, picture, of, host, site, around };
  for (const scale of enlarged > 1 ? [enlarged, 1] : [1]) {
    const { found, clues, late } = await foundIn(cropPicture(picture, box, scale), { signal });
    const inPicture = found.map((each): Read => {
      const corners = each.place?.corners ?? [];
      const moved = corners.map(({ x, y }) => ({ x: box.x + x / scale, y: box.y + y / scale }));
      return { ...each, place: { picture, corners: moved } };
    });
    scan = { ...scan, found: inOrder(inPicture), clues, late };
    if (found.length > 0 || signal?.aborted) break;
  }
  return scan;
}

/** What a part showed, and before it what the whole had. */
export function joinScans(whole: Scan, part: Scan): Scan {
  const meaning = ({ place: _, ...rest }: Found) => JSON.stringify(rest);
  const known = new Set(whole.found.map(meaning));
  return { ...part, found: [...whole.found, ...part.found.filter((found) => !known.has(meaning(found)))] };
}
