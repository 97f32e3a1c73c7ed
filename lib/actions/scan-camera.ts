import { foundIn, inOrder } from './found';
import type { Scan } from './scan';

const EVERY_MS = 250;

/** Reads one frame after the other until there is something in one; null where it was told to stop. */
export async function scanCamera(frame: () => Promise<Blob>, signal: AbortSignal): Promise<Scan | null> {
  while (!signal.aborted) {
    const next = Date.now() + EVERY_MS;
    const picture = await frame();
    const { found, late } = await foundIn(picture, { signal });
    if (found.length > 0)
      return {
        ...{ found: inOrder(found), clues: [], late, picture },
        ...{ of: 'camera', host: null, site: null },
      };
    await new Promise((resolve) => setTimeout(resolve, next - Date.now()));
  }
  return null;
}
