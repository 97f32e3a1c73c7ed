import { AppError } from '../error';
import { browser } from './extension';

/** The tab the user is on. `url` is known where the user's gesture granted `activeTab`, else empty. */
export interface ActiveTab {
  id: number;
  windowId: number;
  url: string;
}

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}

/** A tab by its number; null where it is closed. */
export async function tabWith(id: number): Promise<ActiveTab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab?.windowId === undefined ? null : { id, windowId: tab.windowId, url: tab.url ?? '' };
}

/** True where this page of ours is shown in a tab, not in the popup. */
export async function inTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

/** Opens the full page, or goes to it where it is open. */
export async function openFullPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the full page in a new tab, at what `hash` names. */
export async function openFullPageAt(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${hash}`) });
}

const BETWEEN_CAPTURES = 1_100;

/**
 * The visible part of a tab as a picture file: JPEG, which takes two thirds of the time that PNG takes, and reads as well.
 * @throws AppError page_not_allowed where the browser lets no extension look
 */
export async function captureTab({ windowId }: ActiveTab): Promise<Blob> {
  const capture = () => browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 92 });
  const picture = await capture()
    .catch(async (error: Error) => {
      // Chromium allows two captures a second: MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND
      if (!error.message.includes('PER_SECOND')) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_CAPTURES));
      return capture();
    })
    .catch(() => {
      throw new AppError('page_not_allowed');
    });
  return (await fetch(picture)).blob();
}
