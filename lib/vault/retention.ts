import type { KeptDay } from './document';

/** As many as this are kept where they are small, and fewer of a large vault. */
const NEWEST = 10;
const DAYS = 30;
/** Of large vaults the revisions are kept below this in all, in bytes, and never fewer than three. */
const BUDGET = 36 * 1024 * 1024;
const FEWEST = 3;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The days to keep once a revision is written at `now` over revision `number`, saved at `savedAt`. */
export function keepDay(kept: KeptDay[], number: number, savedAt: number, now: number): KeptDay[] {
  const day = dayOf(savedAt);
  if (day === dayOf(now)) return kept;
  return [...kept.filter((each) => each.day !== day), { day, number }].slice(-DAYS);
}

/**
 * Of the revisions that exist, those that are not kept: the newest ten are, and the kept days, newest first, as far as
 * revisions of this size fit the budget.
 * @param size of the newest, in bytes
 */
export function outlived(numbers: number[], kept: KeptDay[], size: number): number[] {
  const room = Math.max(FEWEST, Math.floor(BUDGET / size));
  const newest = [...numbers].sort((a, b) => b - a).slice(0, Math.min(NEWEST, room));
  const keep = new Set(newest);
  for (const { number } of kept.toReversed()) if (keep.size < room) keep.add(number);
  return numbers.filter((number) => !keep.has(number));
}
