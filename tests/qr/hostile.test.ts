import { describe, expect, it } from 'vitest';
import { readPicture } from '../../lib/qr/read-picture';
import type { Pixels } from '../../lib/qr/reading';
import { chanceFrom } from './chance.mjs';
import { fuzzer } from './fuzz';
import { blank } from './paint';

const CROPS = 600;

const read = async (pixels: Pixels) => {
  const { found } = await readPicture(pixels, { photographs: async () => [] });
  return found.map(({ text }) => text);
};

/** `npm run bench -- hostile` reads a hundred thousand of these, and says how long the slowest took. */
describe('pictures made to do harm', () => {
  it('are read without an error and without a text that is not there', { timeout: 120_000 }, async () => {
    const next = fuzzer(chanceFrom(1));
    let right = 0;
    for (let number = 0; number < CROPS; number++) {
      const { pixels, may } = next(chanceFrom(number));
      const texts = await read(pixels).catch((error: Error) => [`threw ${error.name}`]);
      const strange = texts.filter((text) => !may.includes(text));
      expect({ number, strange }).toEqual({ number, strange: [] });
      right += texts.length;
    }
    // Else nothing was at stake.
    expect(right).toBeGreaterThan(CROPS / 50);
  });

  it.each([
    [0, 0],
    [0, 9],
    [9, 0],
    [1, 1],
    [1, 5_000],
    [5_000, 1],
    [2, 2],
    [20, 20],
  ])('%i by %i pixels hold nothing', async (width, height) => {
    expect(await read(blank(width, height))).toEqual([]);
  });
});
