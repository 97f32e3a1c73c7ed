import { browser } from './extension';

const SIZE = { width: 420, height: 600 };

/** Opens a page of ours in a small window, and closes the popup: the browser's first question would close it. */
export async function openOwnWindow(path: string): Promise<void> {
  await browser.windows.create({ url: browser.runtime.getURL(path), type: 'popup', ...SIZE });
  window.close();
}

/** A popup lies over a part of the page: it goes, so that the person sees what is pointed at there. */
export function closePopup(): void {
  window.close();
}

/** From within: closes the window that the page is in. */
export async function closeOwnWindow(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
