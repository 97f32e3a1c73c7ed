import { describe, expect, it } from 'vitest';
import { backingOf, looksDrawn } from '../../lib/page/looks-drawn';
import { qrModules } from '../practice/qr.mjs';

type Colour = [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 255];
const BLACK: Colour = [0, 0, 0, 255];
const NOTHING: Colour = [0, 0, 0, 0];

function picture(side: number, colourAt: (x: number, y: number) => Colour) {
  const pixels = Array.from({ length: side * side }, (_, at) => colourAt(at % side, Math.floor(at / side)));
  return { data: Uint8ClampedArray.from(pixels.flat()), width: side, height: side };
}

function qr(text: string, dark: Colour, light: Colour, border = 4) {
  const modules: boolean[][] = qrModules(text, border);
  return picture(modules.length * 3, (x, y) =>
    modules[Math.floor(y / 3)]?.[Math.floor(x / 3)] ? dark : light,
  );
}

describe('a picture that may be a QR', () => {
  const LONG = `otpauth://totp/Works:anna?secret=${'JBSWY3DPEHPK3PXP'.repeat(4)}`;
  it.each([
    ['the smallest', qr('A', BLACK, WHITE)],
    ['a usual one, without a margin', qr(LONG, BLACK, WHITE, 0)],
    ['light on dark', qr(LONG, WHITE, BLACK)],
    ['coloured', qr(LONG, [69, 39, 160, 255], [250, 240, 200, 255])],
    ['grey on grey', qr(LONG, [110, 110, 110, 255], [170, 170, 170, 255])],
    ['dark on nothing', qr(LONG, BLACK, NOTHING)],
    ['white on nothing', qr(LONG, WHITE, NOTHING)],
  ])('%s', (_, pixels) => expect(looksDrawn(pixels)).toBe(true));

  it.each([
    ['an empty one', picture(60, () => WHITE)],
    ['a see-through one', picture(60, () => NOTHING)],
    ['a slope of colour', picture(60, (x) => [x * 4, 90, 200, 255])],
    ['a disc', picture(60, (x, y) => (Math.hypot(x - 30, y - 30) < 20 ? BLACK : WHITE))],
    ['faint noise', picture(60, (x, y) => [200 + ((x * y) % 30), 210, 210, 255])],
  ])('not %s', (_, pixels) => expect(looksDrawn(pixels)).toBe(false));
});

describe('what lies under', () => {
  it.each([
    ['a light drawing: black', qr('A', WHITE, NOTHING), 0],
    ['a dark drawing: white', qr('A', BLACK, NOTHING), 255],
    ['one with paper of its own: white', qr('A', BLACK, WHITE), 255],
    ['a white sheet: white', picture(20, () => WHITE), 255],
  ])('%s', (_, pixels, expected) => expect(backingOf(pixels)).toBe(expected));
});
