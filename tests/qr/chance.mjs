/**
 * Numbers that look random and are the same for the same seed (xorshift32 over a mixed seed).
 * @param {number} seed
 */
export function chanceFrom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm++) next();
  /** @type {(from: number, to: number) => number} */
  const between = (from, to) => from + next() * (to - from);
  /** Whole, both ends possible. @type {(from: number, to: number) => number} */
  const whole = (from, to) => Math.floor(between(from, to + 1));
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = (list) => /** @type {any} */ (list[whole(0, list.length - 1)]);
  /** @type {(share: number) => boolean} */
  const often = (share) => next() < share;
  return { next, between, whole, pick, often };
}

/** @typedef {ReturnType<typeof chanceFrom>} Chance */
