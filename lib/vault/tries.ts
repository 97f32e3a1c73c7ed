/** Wrong passwords in a row, and when the last one was counted (ms since 1970). */
export interface Tries {
  wrong: number;
  at: number;
}

/** What came of a password, or how many ms it has to wait before it is tried at all. */
export type Outcome = 'right' | 'wrong' | { wait: number };

export const NO_TRIES: Tries = { wrong: 0, at: 0 };

/** ms after the fifth wrong one in a row, the sixth, and so on. It slows down who guesses here, and nothing else. */
const DELAYS = [1, 2, 4, 8, 16, 30].map((seconds) => seconds * 1000);
const FREE = 5;

/** The next wrong one: counted before it is tried, so that whoever cuts the try short has used it up. */
export function counted({ wrong }: Tries, now: number): Tries {
  return { wrong: wrong + 1, at: now };
}

/** As it counts from now on: where the clock was set back, the delay begins anew, and never lasts longer. */
export function settled({ wrong, at }: Tries, now: number): Tries {
  return { wrong, at: Math.min(at, now) };
}

/** ms until the next password is tried. */
export function waitOf({ wrong, at }: Tries, now: number): number {
  const delay = wrong < FREE ? 0 : (DELAYS[wrong - FREE] ?? (DELAYS.at(-1) as number));
  return Math.min(delay, Math.max(0, at + delay - now));
}
