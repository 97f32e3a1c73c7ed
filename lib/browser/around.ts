import type { Around } from '../page/around';
import type { Sought } from '../page/point';
import { browser } from './extension';
import { inTime } from './in-time';

/** What one frame of a tab says and offers. */
export interface FrameAround extends Around {
  frameId: number;
}

/** What a tab says and offers, the page itself before its frames. */
export interface TabAround {
  tabId: number;
  frames: FrameAround[];
}

/** No frames where the browser lets no extension in, or the page is busy. */
export async function aroundIn(tabId: number): Promise<TabAround> {
  const target = { tabId, allFrames: true };
  const results = await inTime(
    browser.scripting.executeScript({ target, files: ['/around.js'], injectImmediately: true }),
    [],
  );
  const frames = results.flatMap(({ frameId, result }) =>
    result ? [{ ...(result as Around), frameId }] : [],
  );
  return { tabId, frames: frames.sort((a, b) => a.frameId - b.frameId) };
}

/** Scrolls a frame to what was found in it, and outlines it for a moment. False where it is there no more. */
export async function pointIn(tabId: number, frameId: number, { at, text, label }: Sought): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  await inTime(
    browser.scripting.executeScript({ target, files: ['/point.js'], injectImmediately: true }),
    [],
  );
  const pointing = browser.scripting.executeScript({
    target,
    injectImmediately: true,
    func: (sought: Sought) =>
      (globalThis as { engangPoint?: (sought: Sought) => boolean }).engangPoint?.(sought) ?? false,
    args: [{ at, text, label }],
  });
  const [frame] = await inTime(pointing, []);
  return frame?.result === true;
}
