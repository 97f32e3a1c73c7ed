import { aroundIn, type TabAround } from '../browser/around';
import { lookInside } from '../browser/look';
import { type ActiveTab, activeTab, captureTab } from '../browser/tab';
import { AppError } from '../error';
import type { Clue } from '../qr/reading';
import { type Found, foundIn, inOrder, isForUs, type Read, type Seen, whatIs, without } from './found';

/** What was found, and where. `site` is what a new account is bound to; null for a picture, and for a browser's own page. */
export interface Scan {
  found: Found[];
  /** Why there may be more, or why there is nothing. */
  clues: Clue[];
  /** A decoder had to be ended. */
  late: boolean;
  /** The one picture that was read, in which a person can show us where to look; null where there were several. */
  picture: Blob | null;
  of: 'page' | 'picture' | 'camera';
  host: string | null;
  site: string | null;
  /** What the page says around what is not for us, where it was read. */
  around?: TabAround | null;
}

export interface ScanOptions {
  /** Ends the scan; what was found so far is returned. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** Nobody asked for it: what the page says is only read where it shows a QR. */
  unasked?: boolean;
}

/**
 * Reads every QR in the visible part of the tab the user is on; where that holds no account, what the page itself
 * holds: links, and pictures that are covered, blurred, shrunk, hidden or out of view. Changes nothing in the page.
 * @throws AppError page_not_allowed
 */
export async function scanPage({ signal, unasked }: ScanOptions = {}): Promise<Scan> {
  const tab = await activeTab();
  if (!tab) throw new AppError('page_not_allowed');
  const capture = captureTab(tab);
  const [seen, where] = await Promise.all([foundIn(capture, { signal }), whereIs(tab)]);
  const picture = await capture;
  if (signal?.aborted || seen.found.some(isForUs))
    return { ...seen, found: inOrder(seen.found), picture, ...where };
  const mayTell = !unasked || seen.found.length > 0;
  const [inside, around] = await Promise.all([
    foundInside(tab.id, signal),
    mayTell ? aroundIn(tab.id) : null,
  ]);
  const more = without(seen.found, inside.found);
  return {
    found: inOrder([...seen.found, ...more]),
    around,
    // What was hinted at in the capture is most likely what was found now.
    clues: more.length > 0 ? [] : seen.clues,
    late: seen.late || inside.late,
    picture,
    ...where,
  };
}

/** For all pictures of a page; each takes a tenth of a second. */
const ENOUGH_MS = 4_000;

/** What the page itself holds, beside what a capture shows. A picture that cannot be read is none. */
export async function foundInside(tabId: number, signal?: AbortSignal): Promise<Seen> {
  const until = Date.now() + ENOUGH_MS;
  const { links, pictures } = await lookInside(tabId);
  const found: Read[] = links.map((text) => ({ ...whatIs(text), text, place: null }));
  let late = false;
  for (const picture of pictures) {
    if (signal?.aborted) break;
    const seen = await foundIn(picture, { signal }).catch(() => null);
    found.push(...without(found, seen?.found ?? []));
    late = seen?.late === true || Date.now() > until;
    if (late) break; // one that hangs the decoder would be followed by others
  }
  return { found, clues: [], late };
}

/** What a scan says of the page; what knows the Public Suffix List is large, so it loads meanwhile. */
export async function whereIs({ url }: ActiveTab): Promise<Pick<Scan, 'of' | 'host' | 'site'>> {
  const { hostOf, siteOf } = await import('../sites/site');
  return { of: 'page', host: hostOf(url), site: siteOf(url) };
}
