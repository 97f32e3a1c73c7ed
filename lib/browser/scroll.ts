import { browser } from './extension';
import { inTime } from './in-time';

/** What of lib/page/scroll.ts is there while a page is looked through. */
interface Tour {
  plan(): number;
  go(stop: number): Promise<true>;
  end(): Promise<void>;
}

type InPage = { engangTour?: Tour };

/** Lets the page remember where it stands. Nothing happens where the browser lets no extension in. */
export async function startTour(tabId: number): Promise<void> {
  const target = { tabId };
  await inTime(
    browser.scripting.executeScript({ target, files: ['/scroll.js'], injectImmediately: true }),
    [],
  );
}

/** How many stops it takes to see the whole page; 1, what is in view, where nothing can be moved. */
export async function countStops(tabId: number): Promise<number> {
  const count = await inPage(tabId, () => (globalThis as InPage).engangTour?.plan());
  return typeof count === 'number' ? count : 1;
}

/** False where the page went elsewhere meanwhile. */
export async function goToStop(tabId: number, stop: number): Promise<boolean> {
  return (await inPage(tabId, (stop: number) => (globalThis as InPage).engangTour?.go(stop), stop)) === true;
}

/** Brings the page back to where it stood. */
export async function endTour(tabId: number): Promise<void> {
  await inPage(tabId, () => (globalThis as InPage).engangTour?.end());
}

async function inPage<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  const asking = browser.scripting.executeScript({
    target: { tabId },
    func: func as (...args: unknown[]) => unknown,
    args,
  });
  const results = await inTime(asking, []); // the page is gone, or was never open to us
  return results[0]?.result;
}
