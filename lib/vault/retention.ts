import type { KeptDay } from './document';

const NEWEST = 10;
const DAYS = 7;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The days to keep once a revision is written at `now` over revision `number`, saved at `savedAt`. */
export function keepDay(kept: KeptDay[], number: number, savedAt: number, now: number): KeptDay[] {
  const day = dayOf(savedAt);
  if (day === dayOf(now)) return kept;
  return [...kept.filter((each) => each.day !== day), { day, number }].slice(-DAYS);
}

/** Of the revisions that exist, those that neither the newest ten nor the kept days need. */
export function outlived(numbers: number[], kept: KeptDay[]): number[] {
  const keep = new Set(kept.map((each) => each.number));
  const newest = new Set([...numbers].sort((a, b) => b - a).slice(0, NEWEST));
  return numbers.filter((number) => !newest.has(number) && !keep.has(number));
}
