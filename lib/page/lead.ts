import type { Action } from './around';
import { fold } from './fold';
import { type Goal, LEADS, NO_LEAD } from './lead-words';

/**
 * The link or button among these that leads to a QR that we can read, for what the page shows now: the surest words
 * first, of those the shortest text. A link to another site never does.
 */
export function leadTo(goal: Goal, actions: readonly Action[]): Action | null {
  const near = actions.filter((action) => !action.away && !NO_LEAD.test(wordsOf(action)));
  for (const words of LEADS[goal]) {
    const [found] = near
      .filter(({ text, label }) => [text, label].some((each) => words.test(` ${fold(each)} `)))
      .sort((a, b) => lengthOf(a) - lengthOf(b) || a.at - b.at);
    if (found) return found;
  }
  return null;
}

function wordsOf({ text, label }: Action): string {
  return ` ${fold(text)} | ${fold(label)} `;
}

function lengthOf({ text, label }: Action): number {
  return (text || label).length;
}
