import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../lib/qr/reading';
import { scan } from '../../lib/qr/screenshot';
import { chanceFrom } from './chance.mjs';
import { addNoise, blank, crop, type Look, modulesOf, paintCode, pictureOf } from './paint';

const TEXT = 'otpauth://totp/Acme:ada@work.example?secret=JBSWY3DPEHPK3PXP&issuer=Acme';
const textsIn = (pixels: Pixels) =>
  scan(pixels, Number.POSITIVE_INFINITY, () => 0).found.map(({ text }) => text);

describe('a painted code', () => {
  it.each<[string, Partial<Look>]>([
    ['plain', {}],
    ['with parts of a pixel to a module', { scale: 3.37, x: 14.4, y: 17.9 }],
    ['without a quiet zone', { quiet: 0, x: 20, y: 20 }],
    ['in colour', { dark: [30, 40, 90], light: [240, 230, 250] }],
  ])('%s is read as what was painted', (_, look) => {
    const pixels = blank(300, 300);
    paintCode(pixels, modulesOf(TEXT), { x: 20, y: 20, scale: 5, ...look });
    expect(textsIn(pixels)).toEqual([TEXT]);
  });

  it('turned by 20 degrees is read, and its corners are told', () => {
    const pixels = blank(400, 400);
    const modules = modulesOf(TEXT);
    const look = { x: 150, y: 50, scale: 5, turn: 20 };
    const [topLeft, , bottomRight] = paintCode(pixels, modules, look);
    expect(topLeft).toEqual({ x: 150, y: 50 });
    const side = modules.length * 5;
    expect(bottomRight?.x).toBeCloseTo(150 + side * (Math.cos(0.349066) - Math.sin(0.349066)), 2);
    expect(textsIn(pixels)).toEqual([TEXT]);
  });

  it('keeps the share of dark that a pixel covers', () => {
    const pixels = blank(4, 1);
    paintCode(pixels, [[true, false]], { x: 0.25, y: 0, scale: 1.5, quiet: 0 });
    const grey = [0, 4, 8, 12].map((at) => pixels.data[at]);
    expect(grey).toEqual([64, 64, 255, 255]);
  });
});

describe('a crop', () => {
  it('may reach over every edge', () => {
    const whole = pictureOf(TEXT);
    const wider = crop(whole, -10, -10, whole.width + 20, whole.height + 20);
    expect(textsIn(wider)).toEqual([TEXT]);
    expect(crop(whole, whole.width + 5, 0, 3, 3).data.every((value) => value === 255)).toBe(true);
  });
});

describe('chance', () => {
  it('is the same for the same seed, and spread', () => {
    const draws = (seed: number) => {
      const { next } = chanceFrom(seed);
      return Array.from({ length: 2_000 }, next);
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    const tenths = draws(7).map((value) => Math.floor(value * 10));
    for (let tenth = 0; tenth < 10; tenth++)
      expect(tenths.filter((each) => each === tenth).length).toBeGreaterThan(140);
  });

  it('makes noise that leaves a code readable, and opaque', () => {
    const pixels = pictureOf(TEXT);
    const before = pixels.data.slice();
    addNoise(pixels, 40, chanceFrom(1));
    expect(pixels.data).not.toEqual(before);
    expect(pixels.data.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    expect(textsIn(pixels)).toEqual([TEXT]);
  });
});
