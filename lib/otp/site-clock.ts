/**
 * One look at the clock of a site: when the question left and the answer came, by the computer's clock, and the `Date`
 * of the answer, which has whole seconds and is cut off, not rounded (RFC 9110, section 6.6.1). All in ms since 1970.
 */
export interface ClockReading {
  sent: number;
  received: number;
  date: number;
}

/** By how much the site's clock is ahead of the computer's, in ms, give or take `spread`. Negative: it is behind. */
export interface Offset {
  ms: number;
  spread: number;
}

const SECOND = 1_000;
/** A slower answer tells too little. */
const SLOWEST = 4 * SECOND;
/** Two clocks that are further apart are not the same clock, or one of the answers was kept somewhere. */
const AGREE = 2 * SECOND;
/** Less is forgiven by every server. Ten seconds are noticed, though they can be measured to half a second only. */
const NOTICED = 9 * SECOND;
/** Past this it is no clock that runs wrong. Nobody must get codes for another day by a header. */
const FURTHEST = 24 * 60 * 60 * SECOND;

/** The answer was written somewhere between question and answer, and somewhere in its second. Null where it tells nothing. */
export function offsetOf({ sent, received, date }: ClockReading): Offset | null {
  const trip = received - sent;
  if (![sent, received, date].every(Number.isFinite) || trip < 0 || trip > SLOWEST) return null;
  return { ms: date + SECOND / 2 - (sent + trip / 2), spread: (SECOND + trip) / 2 };
}

/** What two looks agree on, or null. Where both leave room it is the middle of the room that they share. */
export function agreedOffset(one: Offset, other: Offset): Offset | null {
  if (Math.abs(one.ms - other.ms) > AGREE) return null;
  const from = Math.max(one.ms - one.spread, other.ms - other.spread);
  const to = Math.min(one.ms + one.spread, other.ms + other.spread);
  if (from > to) return { ms: (one.ms + other.ms) / 2, spread: Math.max(one.spread, other.spread) };
  return { ms: (from + to) / 2, spread: (to - from) / 2 };
}

/** What an offset means: codes are `fine`, come `late` or `early`, or the difference is too large to be corrected. */
export type ClockVerdict = 'fine' | 'late' | 'early' | 'too_far';

export function verdictOn({ ms }: Pick<Offset, 'ms'>): ClockVerdict {
  if (Math.abs(ms) < NOTICED) return 'fine';
  if (Math.abs(ms) > FURTHEST) return 'too_far';
  return ms > 0 ? 'late' : 'early';
}

/** A moment by the computer's clock, which can be set, and by one that only runs on (`performance.now`). In ms. */
export interface Moment {
  wall: number;
  running: number;
}

/** More than the two drift apart by themselves. */
const JUMP = 2 * SECOND;

/** Whether the computer's clock was set between two moments of one page, or the computer slept. */
export function jumpedBetween(one: Moment, other: Moment): boolean {
  return Math.abs(other.wall - one.wall - (other.running - one.running)) > JUMP;
}

/** How often a correction is looked after, in ms. */
export const BEAT = 30 * SECOND;
/** A busy computer looks later. */
const LATE = 15 * SECOND;

/** The same from one page to the next, which share no running clock: by when the correction was looked after last. */
export function jumpedSince(seenAt: number, now: number): boolean {
  return now < seenAt - JUMP || now > seenAt + BEAT + LATE;
}

/** A length of time in its two largest parts that are not zero: whole seconds up to an hour, else whole minutes. */
export interface Span {
  hours: number;
  minutes: number;
  seconds: number;
}

export function spanOf(ms: number): Span {
  const all = Math.round(Math.abs(ms) / SECOND);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return { hours, minutes, seconds: hours > 0 ? 0 : seconds };
}
