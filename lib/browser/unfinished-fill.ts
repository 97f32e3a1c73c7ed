import { browser } from './extension';

const KEY = 'picked-field';
const KEPT = 60_000;

/** What the background leaves to the popup that opens next. */
export interface Unfinished {
  /** The frame of the field whose context menu was used; that field has the focus. */
  frameId?: number | undefined;
  /** The page did not take the code. */
  refused: boolean;
}

interface Kept extends Unfinished {
  tabId: number;
  until: number;
}

/** In place of what was left before. */
export async function leaveToPopup(tabId: number, unfinished: Unfinished, now = Date.now()): Promise<void> {
  const kept: Kept = { ...unfinished, tabId, until: now + KEPT };
  await browser.storage.session.set({ [KEY]: kept });
}

/** What was left for this tab in the last minute, once; null where nothing was. */
export async function takeUnfinished(tabId: number, now = Date.now()): Promise<Unfinished | null> {
  const kept = (await browser.storage.session.get(KEY))[KEY] as Kept | undefined;
  if (!kept) return null;
  await forgetUnfinished();
  return kept.tabId === tabId && now < kept.until ? { frameId: kept.frameId, refused: kept.refused } : null;
}

/** A new fill begins. */
export async function forgetUnfinished(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
