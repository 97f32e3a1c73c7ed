import { browser } from './extension';

const KEY = 'picked-field';
const KEPT = 60_000;

interface Picked {
  tabId: number;
  frameId: number;
  until: number;
}

/** The field whose context menu was used has the focus of this frame; the popup that opens next fills that one. */
export async function keepPickedFrame(tabId: number, frameId: number, now = Date.now()): Promise<void> {
  const picked: Picked = { tabId, frameId, until: now + KEPT };
  await browser.storage.session.set({ [KEY]: picked });
}

/** The frame of the field that was picked in this tab in the last minute, once; null where none was. */
export async function takePickedFrame(tabId: number, now = Date.now()): Promise<number | null> {
  const picked = (await browser.storage.session.get(KEY))[KEY] as Picked | undefined;
  if (!picked) return null;
  await browser.storage.session.remove(KEY);
  return picked.tabId === tabId && now < picked.until ? picked.frameId : null;
}
