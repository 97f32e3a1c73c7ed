import { browser } from './extension';

/** What was asked of a page may still be answered so long after the tab began to load, in ms. */
const GRACE = 300;

/** True once a tab goes to another page while `asking` has no answer, which then never comes; false where it comes first. */
export async function leavesBefore(tabId: number, asking: Promise<unknown>): Promise<boolean> {
  let listener: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = () => undefined;
  const left = new Promise<boolean>((resolve) => {
    listener = (id, { status }) => {
      if (id === tabId && status === 'loading') setTimeout(() => resolve(true), GRACE);
    };
    browser.tabs.onUpdated.addListener(listener);
  });
  const answered = asking.then(
    () => false,
    () => false,
  );
  return Promise.race([answered, left]).finally(() => browser.tabs.onUpdated.removeListener(listener));
}
