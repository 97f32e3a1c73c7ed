import type { Wait } from '../lib/actions/wait-for-code';
import { codeOf } from '../lib/error';
import type { Notice } from './notice';

export interface OneAtATime {
  /** Starts a task at once, unless another one is under way. What it gives is said; undefined: nothing to say. */
  attempt(task: () => Promise<Notice | undefined>): Promise<void>;
  /** The task under way only waits for a code: the next one may take its place. */
  waits(wait: Wait): void;
}

/** One thing at a time: a second fill would take the script of the first out of the page. */
export function oneAtATime(onNotice: (notice: Notice) => void): OneAtATime {
  let current: Promise<void> | null = null;
  let waiting: Wait | null = null;
  const isBusy = () => current !== null;
  const start = async (task: () => Promise<Notice | undefined>) => {
    const notice = await task().catch((error) => ({ text: '', error: codeOf(error) }));
    waiting = null;
    current = null;
    if (notice) onNotice(notice);
  };
  return {
    async attempt(task) {
      if (current) {
        if (!waiting) return;
        waiting.cancel();
        await current;
        if (isBusy()) return; // another one was quicker
      }
      current = start(task); // in the same turn: a permission is asked for straight from a click
      await current;
    },
    waits: (wait) => {
      waiting = wait;
    },
  };
}
