import { AppError } from '../error';
import type { FillReport } from '../page/type-code';
import type { FrameReport, Visit } from '../page/visit';
import { browser } from './extension';
import { inTime } from './in-time';
import { leavesBefore } from './page-left';

/** Time for a busy page to take the code, in ms. */
const TYPING = 10_000;

/** `spent`: the field does not hold the code, but the page had all of it and may have sent it. */
type Typed = 'held' | 'refused' | 'spent';

export interface Frame extends FrameReport {
  frameId: number;
}

/**
 * Puts our script into the frames of a tab that `activeTab` reaches, and returns what each says. An empty list where
 * the browser lets no extension in.
 * @throws AppError page_silent
 */
export async function enterFrames(tabId: number): Promise<Frame[]> {
  const target = { tabId, allFrames: true };
  const entering = browser.scripting.executeScript({ target, files: ['/fill.js'], injectImmediately: true });
  const results = await inTime(
    entering.catch(() => []),
    null,
  );
  if (!results) throw new AppError('page_silent');
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as FrameReport) }] : []));
}

/**
 * Types the code into one frame and reads it back. `left` where the page went elsewhere before that, as those do that sign
 * in with the last digit. `spent` as well where nothing is known, as no answer came. No other frame sees the code.
 */
export async function typeInFrame(
  tabId: number,
  frameId: number,
  fields: number[],
  digits: string,
): Promise<Typed | 'left'> {
  const target = { tabId, frameIds: [frameId] };
  const typing = browser.scripting.executeScript({
    target,
    injectImmediately: true,
    func: (...asked: Parameters<Visit['type']>) =>
      (globalThis as { engang?: Visit }).engang?.type(...asked) ?? false,
    args: [fields, digits, Date.now() + TYPING],
  });
  const typed = typing.then(([frame]) => typedOf(frame?.result as FillReport | false | null | undefined));
  const answered = inTime(typed, 'spent', TYPING);
  return (await leavesBefore(tabId, answered, isStill)) ? 'left' : answered;

  function isStill(): Promise<boolean> {
    const func = () => 'engang' in globalThis;
    const seen = browser.scripting.executeScript({ target, injectImmediately: true, func }).then(
      ([frame]) => frame?.result === true,
      () => false,
    );
    return inTime(seen, true); // busy, and perhaps with our digits
  }
}

/** What is not known may be anything. */
function typedOf(report: FillReport | false | null | undefined): Typed {
  if (report === false) return 'refused';
  if (report?.filled) return 'held';
  return report?.given === false ? 'refused' : 'spent';
}

/** Nothing of ours stays in the page but the code that was typed last (page/content.ts). */
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
