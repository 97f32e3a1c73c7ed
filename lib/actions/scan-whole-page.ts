import { aroundIn } from '../browser/around';
import { borrowPage } from '../browser/page-loan';
import { activeTab, captureTab } from '../browser/tab';
import { AppError } from '../error';
import type { Clue } from '../qr/reading';
import { foundIn, inOrder, isForUs, type Seen, without } from './found';
import { foundInside, type Scan, type ScanOptions, whereIs } from './scan';

export interface WholePageOptions extends ScanOptions {
  /** Looks at the page twice as large. */
  zoom?: boolean;
}

/**
 * Reads every QR of the whole page, screen by screen, and what the page itself holds; then brings the page back to
 * where it stood. Only where the user asks for it: they see it move.
 * @throws AppError page_not_allowed
 */
export async function scanWholePage({
  zoom = false,
  signal,
  onProgress,
}: WholePageOptions = {}): Promise<Scan> {
  const tab = await activeTab();
  if (!tab) throw new AppError('page_not_allowed');
  const page = await borrowPage(tab.id, { zoom });
  const seen: Seen[] = [];
  try {
    const stops = await page.countStops();
    for (let stop = 0; stop < stops && !signal?.aborted; stop++) {
      onProgress?.(stop, stops);
      if (!(await page.goToStop(stop)) && stop > 0) break;
      const screen = await foundIn(captureTab(tab), { signal }).catch((error) => {
        if (seen.length === 0) throw error;
        return null; // the page went elsewhere, or would not be looked at again: what was found stays
      });
      if (!screen) break;
      seen.push(screen);
    }
    // By now the page holds what it loads only when it comes into view.
    if (!signal?.aborted) seen.push(await foundInside(tab.id, signal));
  } finally {
    await page.giveBack();
  }
  const whole = together(seen);
  const around = whole.found.some(isForUs) ? null : await aroundIn(tab.id);
  return { ...whole, around, picture: null, ...(await whereIs(tab)) };
}

function together(seen: Seen[]): Pick<Scan, 'found' | 'clues' | 'late'> {
  const found = without(
    [],
    seen.flatMap((each) => each.found),
  );
  const hints = [...new Set(seen.flatMap(({ clues }) => clues))];
  // What was cut off on one screen stood whole on the next: it says something only where nothing else does.
  const whole = hints.filter((clue): clue is Clue => clue !== 'cut-off');
  return {
    found: inOrder(found),
    clues: found.length > 0 || whole.length > 0 ? whole : hints,
    late: seen.some(({ late }) => late),
  };
}
