import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Otp } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import {
  agreedOffset,
  BEAT,
  type ClockReading,
  jumpedBetween,
  jumpedSince,
  offsetOf,
  spanOf,
  verdictOn,
} from '../../lib/otp/site-clock';

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const KEY = Buffer.from('12345678901234567890');
const TOTP: Otp = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 };
const END_2106 = 2 ** 32 * 1000;
const times = fc.integer({ min: 0, max: 2 * END_2106 });
const offsets = fc.integer({ min: -86_400_000, max: 86_400_000 });
const trips = fc.tuple(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 0, max: 1_500 }));

/** What a page reads at `now` by the computer's clock of a site whose clock is `ahead`. */
function look(now: number, ahead: number, [there, back]: [number, number]): ClockReading {
  const written = now + there + ahead;
  return { sent: now, received: now + there + back, date: Math.floor(written / 1000) * 1000 };
}

function offsetAt(...args: Parameters<typeof look>) {
  const offset = offsetOf(look(...args));
  if (!offset) throw new Error('no offset');
  return offset;
}

/** RFC 6238 in a few lines of its own. */
function rfcCode(time: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)));
  const mac = createHmac('sha1', KEY).update(counter).digest();
  const at = (mac[19] as number) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('one look', () => {
  it('is right within its spread, whatever the way there and back took', () => {
    fc.assert(
      fc.property(times, offsets, trips, (now, ahead, trip) => {
        const { ms, spread } = offsetAt(now, ahead, trip);
        expect(Math.abs(ms - ahead)).toBeLessThanOrEqual(spread);
        expect(spread).toBe((1_000 + trip[0] + trip[1]) / 2);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['that took too long', { sent: 0, received: 4_001, date: 0 }],
    ['during which the clock was set back', { sent: 5_000, received: 4_999, date: 5_000 }],
    ['without a date', { sent: 0, received: 10, date: Number.NaN }],
  ])('%s tells nothing', (_, reading) => expect(offsetOf(reading)).toBeNull());
});

describe('two looks', () => {
  it('agree on what is true, at least as closely as each alone', () => {
    fc.assert(
      fc.property(
        times,
        offsets,
        trips,
        trips,
        fc.integer({ min: 3_000, max: 60_000 }),
        (now, ahead, a, b, later) => {
          const [one, other] = [offsetAt(now, ahead, a), offsetAt(now + later, ahead, b)];
          fc.pre(Math.abs(one.ms - other.ms) <= 2_000);
          const agreed = agreedOffset(one, other);
          if (!agreed) throw new Error('they do not agree');
          expect(Math.abs(agreed.ms - ahead)).toBeLessThanOrEqual(agreed.spread + 1e-6);
          expect(agreed.spread).toBeLessThanOrEqual(Math.min(one.spread, other.spread));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('do not agree where the second answer is the first one, kept somewhere', () => {
    fc.assert(
      fc.property(times, offsets, fc.integer({ min: 3_000, max: 600_000 }), (now, ahead, later) => {
        const first = look(now, ahead, [20, 20]);
        const second = { ...first, sent: first.sent + later, received: first.received + later };
        const [one, other] = [offsetOf(first), offsetOf(second)];
        expect(one && other && agreedOffset(one, other)).toBeNull();
      }),
    );
  });

  it('do not agree where they are two clocks', () => {
    expect(agreedOffset({ ms: 0, spread: 500 }, { ms: 2_001, spread: 500 })).toBeNull();
    expect(agreedOffset({ ms: 0, spread: 500 }, { ms: 2_000, spread: 500 })).toEqual({
      ms: 1_000,
      spread: 500,
    });
  });
});

describe('codes by corrected time', () => {
  it('are those of RFC 6238 at the true time, at 10,000 times until long after 2038 and 2106', () => {
    fc.assert(
      fc.property(times, offsets, trips, (computer, ahead, trip) => {
        const truth = computer + ahead;
        fc.pre(computer >= 0 && truth >= 0);
        const { ms, spread } = offsetAt(computer, ahead, trip);
        const { digits } = codeAt(TOTP, computer + ahead);
        expect(digits).toBe(rfcCode(truth));
        // What is estimated is off by the spread at most: within a period that is the same code.
        const intoPeriod = truth % 30_000;
        fc.pre(computer + ms >= 0 && intoPeriod >= spread && intoPeriod < 30_000 - spread);
        expect(codeAt(TOTP, computer + ms).digits).toBe(rfcCode(truth));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['2038', 2 ** 31],
    ['2106', 2 ** 32],
    ['far', 20_000_000_000],
  ])('go on over the end of %s', (_, seconds) => {
    for (const by of [-31_000, -1, 0, 1, 29_999, 30_000]) {
      const truth = seconds * 1000 + by;
      expect(codeAt(TOTP, truth).digits).toBe(rfcCode(truth));
    }
  });
});

describe('what it means', () => {
  it.each([
    [0, 'fine'],
    [8_999, 'fine'],
    [-8_999, 'fine'],
    [9_000, 'late'],
    [-9_000, 'early'],
    [86_400_000, 'late'],
    [86_400_001, 'too_far'],
    [-86_400_001, 'too_far'],
  ] as const)('%i ms: %s', (ms, verdict) => expect(verdictOn({ ms })).toBe(verdict));

  it.each([
    [10_400, 0, 0, 10],
    [-192_000, 0, 3, 12],
    [3_599_600, 1, 0, 0],
    [7_265_000, 2, 1, 0],
  ])('%i ms is %i h %i min %i s', (ms, hours, minutes, seconds) =>
    expect(spanOf(ms)).toEqual({ hours, minutes, seconds }),
  );
});

describe('a clock that is set', () => {
  const start = { wall: 1_000_000, running: 500 };
  it.each([
    ['runs on', 60_000, 60_000, false],
    ['drifts', 61_900, 60_000, false],
    ['is set forward', 62_100, 60_000, true],
    ['is set back', 57_900, 60_000, true],
    ['runs on while the computer sleeps', 3_600_000, 1_000, true],
  ])('%s', (_, wall, running, jumped) => {
    const then = { wall: start.wall + wall, running: start.running + running };
    expect(jumpedBetween(start, then)).toBe(jumped);
  });

  it.each([
    ['at once', 0, false],
    ['with the next look', BEAT, false],
    ['a little late', BEAT + 15_000, false],
    ['much too late', BEAT + 15_001, true],
    ['before it was seen last', -2_001, true],
  ])('from page to page: %s', (_, by, jumped) => expect(jumpedSince(1_000_000, 1_000_000 + by)).toBe(jumped));
});
