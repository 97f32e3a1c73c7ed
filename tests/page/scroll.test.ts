import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positions } from '../../lib/page/scroll';

it.each([
  [800, 800, [0]],
  [500, 800, [0]],
  [1000, 800, [0, 200]],
  [1600, 800, [0, 400, 800]],
])('%i pixels seen through %i', (whole, shown, expected) => {
  expect(positions(whole, shown)).toEqual(expected);
});

it('shows every square of half a window whole on one of the stops', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 20_000 }),
      fc.integer({ min: 100, max: 2_000 }),
      (whole, shown) => {
        const side = Math.floor(shown / 2) - 1;
        const stops = positions(whole, shown);
        for (let from = 0; from + side <= whole; from += 37) {
          expect(stops.some((at) => at <= from && from + side <= at + shown)).toBe(true);
        }
      },
    ),
    { numRuns: 50 },
  );
});
