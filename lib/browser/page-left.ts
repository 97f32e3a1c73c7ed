import { browser } from './extension';

/** What was asked of a page may still be answered so long after the tab began to load, in ms. */
const GRACE = 300;

/**
 * True once a page is gone while `asking` has no answer, which then never comes; false where it comes first. A tab also
 * loads where a page only changes its address or draws a frame, or long before the next page comes: so `isStill` is
 * asked, again and again from the first load on.
 */
export async function leavesBefore(
  tabId: number,
  asking: Promise<unknown>,
  isStill: () => Promise<boolean>,
): Promise<boolean> {
  let listener: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = () => undefined;
  let isOver = false;
  const left = new Promise<boolean>((resolve) => {
    listener = async (id, { status }) => {
      if (id !== tabId || status !== 'loading') return;
      browser.tabs.onUpdated.removeListener(listener);
      do await new Promise((resume) => setTimeout(resume, GRACE));
      while (!isOver && (await isStill()));
      resolve(true);
    };
    browser.tabs.onUpdated.addListener(listener);
  });
  const answered = asking.then(
    () => false,
    () => false,
  );
  return Promise.race([answered, left]).finally(() => {
    isOver = true;
    browser.tabs.onUpdated.removeListener(listener);
  });
}
