import { randomBytes } from 'node:crypto';
import { base32, hotp, stepAt } from '../otp.mjs';

const PERIOD = 30;

/**
 * A second factor as the server of a guide keeps it: TOTP with SHA1, six digits, 30 seconds, and a key of its own in
 * every run.
 *
 * @param {object} rules what is known of that server
 * @param {number} [rules.bytes] of the key
 * @param {[number, number]} [rules.steps] the first and the last time step it takes, from now
 * @param {boolean} [rules.replays] whether a code counts again
 * @param {boolean} [rules.asNumber] whether a code is read as a number: spaces and leading zeros do not matter
 * @param {number} [rules.tries] so many wrong codes lock it for `lockedMs`
 * @param {number} [rules.lockedMs]
 */
export function createFactor({
  bytes = 20,
  steps = [-1, 1],
  replays = false,
  asNumber = false,
  tries = Number.POSITIVE_INFINITY,
  lockedMs = 0,
} = {}) {
  const key = randomBytes(bytes);
  const state = { last: Number.NEGATIVE_INFINITY, wrong: 0, lockedUntil: 0 };
  const same = (typed, code) =>
    asNumber ? /^\d+$/.test(typed) && Number(typed) === Number(code) : typed === code;

  return {
    secret: base32(key),
    /** `right`, `wrong` or `locked`; `now` in ms since 1970. */
    take(text, now) {
      if (now < state.lockedUntil) return 'locked';
      const typed = (text ?? '').replace(/\s/g, '');
      const step = stepAt(now, PERIOD);
      for (let at = Math.max(step + steps[0], replays ? 0 : state.last + 1); at <= step + steps[1]; at++) {
        if (!same(typed, hotp(key, at))) continue;
        Object.assign(state, { last: at, wrong: 0 });
        return 'right';
      }
      state.wrong++;
      if (state.wrong < tries) return 'wrong';
      Object.assign(state, { wrong: 0, lockedUntil: now + lockedMs });
      return 'locked';
    },
  };
}

/** A code that is sent by SMS or e-mail. */
export const newSentCode = () => String(randomBytes(4).readUInt32BE() % 1_000_000).padStart(6, '0');

/** In groups of four, and a space after the last, which comes along where it is copied. */
export const grouped = (secret) => `${secret.match(/.{1,4}/g).join(' ')} `;
