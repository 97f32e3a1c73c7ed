import type { FrameReport } from '../page/visit';
import { browser } from './extension';
import { inTime } from './in-time';
import { leavesBefore } from './page-left';

export interface Frame extends FrameReport {
  frameId: number;
}

/**
 * Puts our script into the frames of a tab that `activeTab` reaches, and returns what each says. An empty list where
 * the browser lets no extension in.
 */
export async function enterFrames(tabId: number): Promise<Frame[]> {
  const target = { tabId, allFrames: true };
  const results = await inTime(
    browser.scripting.executeScript({ target, files: ['/fill.js'], injectImmediately: true }),
    [],
  );
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as FrameReport) }] : []));
}

/**
 * Types the code into one frame and reads it back: whether the field holds it. `left` where the page went elsewhere before
 * it could be read back, as those do that sign in with the last digit. No other frame sees the code.
 */
export async function typeInFrame(
  tabId: number,
  frameId: number,
  fields: number[],
  digits: string,
): Promise<'held' | 'refused' | 'left'> {
  const typing = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    func: (fields: number[], digits: string) =>
      (globalThis as { engang?: { type(fields: number[], digits: string): Promise<boolean> } }).engang?.type(
        fields,
        digits,
      ),
    args: [fields, digits],
  });
  const answered = inTime(typing, []);
  if (await leavesBefore(tabId, answered)) return 'left';
  return (await answered)[0]?.result === true ? 'held' : 'refused';
}

/** Nothing of ours stays in the page. */
export async function leaveFrames(tabId: number): Promise<void> {
  const leaving = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => {
      delete (globalThis as { engang?: unknown }).engang;
    },
  });
  await inTime(leaving, []); // the page is gone, and ours with it
}
