import { describe, expect, it } from 'vitest';
import { keepDay, outlived } from '../../lib/vault/retention';

const day = (number: number, hour = 12) => Date.UTC(2026, 0, number, hour);
const MIB = 1024 * 1024;

describe('keepDay', () => {
  it('keeps nothing while the day goes on', () => {
    expect(keepDay([], 4, day(1, 1), day(1, 23))).toEqual([]);
  });

  it('keeps the newest of a day once the next one starts', () => {
    expect(keepDay([], 4, day(1, 23), day(2, 0))).toEqual([{ day: '2026-01-01', number: 4 }]);
  });

  it('keeps thirty days, the oldest goes first', () => {
    let kept = keepDay([], 1, day(1), day(2));
    for (let number = 2; number <= 32; number++) kept = keepDay(kept, number, day(number), day(number + 1));
    expect(kept.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, at) => at + 3));
  });

  it('keeps one of each day where the clock goes back', () => {
    const kept = keepDay(keepDay([], 1, day(1), day(2)), 5, day(1), day(3));
    expect(kept).toEqual([{ day: '2026-01-01', number: 5 }]);
  });
});

describe('outlived', () => {
  const numbers = Array.from({ length: 15 }, (_, at) => at + 1);
  const days = [1, 3, 4].map((number) => ({ day: `2026-01-0${number}`, number }));

  it('spares the newest ten and the kept days', () => {
    expect(outlived(numbers, [{ day: '2026-01-01', number: 2 }], 1000)).toEqual([1, 3, 4, 5]);
  });

  it('spares everything up to ten', () => {
    expect(outlived(numbers.slice(0, 10), [], 1000)).toEqual([]);
  });

  it('gives up the oldest days first where revisions are large', () => {
    expect(outlived(numbers, days, 3 * MIB)).toEqual([1, 2, 5]); // twelve fit: ten, and two days
  });

  it('then keeps fewer than ten, but never fewer than three', () => {
    expect(outlived(numbers, days, 9 * MIB)).toEqual(numbers.slice(0, 11));
    expect(outlived(numbers, days, 1000 * MIB)).toEqual(numbers.slice(0, 12));
  });
});
