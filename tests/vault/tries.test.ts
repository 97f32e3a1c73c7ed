import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, NO_TRIES, settled, type Tries, waitOf } from '../../lib/vault/tries';

const NOW = Date.UTC(2026, 10, 21, 12);
const wrongTimes = (wrong: number, at = NOW): Tries => ({ wrong, at });

describe('the delay after wrong passwords', () => {
  it('grows from the fifth on, to thirty seconds', () => {
    const waits = Array.from({ length: 13 }, (_, wrong) => waitOf(wrongTimes(wrong), NOW) / 1000);
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('is over after that time, and each try begins it anew', () => {
    const tries = counted(wrongTimes(9, NOW - 60_000), NOW);
    expect(tries).toEqual(wrongTimes(10));
    expect(waitOf(tries, NOW + 29_999)).toBe(1);
    expect(waitOf(tries, NOW + 30_000)).toBe(0);
  });

  it('begins anew where the clock was set back, and is over thirty seconds later', () => {
    const back = NOW - 86_400_000;
    const tries = settled(wrongTimes(20), back);
    expect(waitOf(tries, back)).toBe(30_000);
    expect(waitOf(settled(tries, back + 30_000), back + 30_000)).toBe(0);
  });

  it('of a thousand tries as fast as they are let, takes eight hours and a quarter', () => {
    let now = NOW;
    let tries = NO_TRIES;
    for (let wrong = 0; wrong < 1000; wrong++) {
      now += waitOf(settled(tries, now), now);
      expect(waitOf(tries, now)).toBe(0);
      tries = counted(tries, now);
    }
    expect(tries.wrong).toBe(1000);
    expect(now - NOW).toBe((1 + 2 + 4 + 8 + 16 + 30 * 990) * 1000);
  });

  it('is never longer than thirty seconds, whatever is stored and however the clock jumps', () => {
    const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
    fc.assert(
      fc.property(fc.maxSafeNat(), time, time, fc.nat(60_000), (wrong, at, now, later) => {
        const tries = settled({ wrong, at }, now);
        const wait = waitOf(tries, now);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(30_000);
        expect(waitOf(tries, now + later)).toBe(Math.max(0, wait - later));
      }),
      { numRuns: 1000 },
    );
  });
});
