import { browser } from './extension';

/** When all windows of this profile were left, in ms since 1970. */
export const LEFT = 'left';

/** Calls back when the last window of this profile is closed; the browser may go on without one. */
export function onLastWindowClosed(callback: () => void): void {
  browser.windows.onRemoved.addListener(async () => {
    if ((await browser.windows.getAll()).length === 0) callback();
  });
}

/** Keeps in mind since when another user, profile or program is in front, where that is wanted. */
export function noteWhenLeft(isWanted: () => Promise<boolean>): void {
  browser.windows.onFocusChanged.addListener(async (id) => {
    if (id !== browser.windows.WINDOW_ID_NONE) await browser.storage.session.remove(LEFT);
    else if (await isWanted()) await browser.storage.session.set({ [LEFT]: Date.now() });
  });
}

/** Since when no window of this profile is in front; null where one is. */
export async function leftSince(): Promise<number | null> {
  const left = (await browser.storage.session.get(LEFT))[LEFT];
  if (typeof left !== 'number') return null;
  const windows = await browser.windows.getAll();
  return windows.some(({ focused }) => focused) ? null : left;
}
