import { describe, expect, it } from 'vitest';
import { keepDay, outlived } from '../../lib/vault/retention';

const day = (number: number, hour = 12) => Date.UTC(2026, 0, number, hour);

describe('keepDay', () => {
  it('keeps nothing while the day goes on', () => {
    expect(keepDay([], 4, day(1, 1), day(1, 23))).toEqual([]);
  });

  it('keeps the newest of a day once the next one starts', () => {
    expect(keepDay([], 4, day(1, 23), day(2, 0))).toEqual([{ day: '2026-01-01', number: 4 }]);
  });

  it('keeps seven days, the oldest goes first', () => {
    let kept = keepDay([], 1, day(1), day(2));
    for (let number = 2; number <= 9; number++) kept = keepDay(kept, number, day(number), day(number + 1));
    expect(kept.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('keeps one of each day where the clock goes back', () => {
    const kept = keepDay(keepDay([], 1, day(1), day(2)), 5, day(1), day(3));
    expect(kept).toEqual([{ day: '2026-01-01', number: 5 }]);
  });
});

describe('outlived', () => {
  const numbers = Array.from({ length: 15 }, (_, at) => at + 1);

  it('spares the newest ten and the kept days', () => {
    expect(outlived(numbers, [{ day: '2026-01-01', number: 2 }])).toEqual([1, 3, 4, 5]);
  });

  it('spares everything up to ten', () => {
    expect(outlived(numbers.slice(0, 10), [])).toEqual([]);
  });
});
