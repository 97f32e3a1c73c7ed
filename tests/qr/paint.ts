import { encode } from 'uqr';
import type { Pixels, Point } from '../../lib/qr/reading';
import type { Chance } from './chance.mjs';

export type Colour = readonly [red: number, green: number, blue: number];
export type Modules = readonly (readonly boolean[])[];

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** Where a code stands and what it looks like. What is left out is plain: black on white, 4 modules of quiet zone. */
export interface Look {
  /** The outer corner of the top left module, in pixels of the picture; parts of a pixel allowed. */
  x: number;
  y: number;
  /** Pixels to a module; parts of a pixel allowed. */
  scale: number;
  dark?: Colour;
  light?: Colour;
  /** In modules. */
  quiet?: number;
  /** Degrees, clockwise, about the top left module's outer corner. */
  turn?: number;
  /** How far the lower edge is pushed to the right, in parts of the height. */
  shear?: number;
  /** Right and left exchanged. */
  mirrored?: boolean;
}

interface Matrix {
  a: number;
  b: number;
  c: number;
  d: number;
}

/** The modules of a code without its quiet zone. */
export function modulesOf(
  text: string,
  options: { ecc?: 'L' | 'M' | 'Q' | 'H'; version?: number } = {},
): Modules {
  const { ecc = 'M', version = 1 } = options;
  return encode(text, { ecc, minVersion: version, border: 0 }).data;
}

export function blank(width: number, height: number, colour: Colour = WHITE): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...colour, 255], at);
  return { data, width, height };
}

/** A picture of one code and its quiet zone, and nothing else. */
export function pictureOf(text: string, look: Partial<Look> = {}): Pixels {
  const modules = modulesOf(text);
  const { scale = 4, quiet = 4 } = look;
  const side = Math.ceil((modules.length + 2 * quiet) * scale);
  const pixels = blank(side, side, look.light ?? WHITE);
  paintCode(pixels, modules, { x: quiet * scale, y: quiet * scale, scale, ...look });
  return pixels;
}

/**
 * Paints a code into the picture as a browser draws one: every pixel is the average of what it covers (eight samples a
 * side). Returns the corners of its square, clockwise from the top left one.
 */
export function paintCode(pixels: Pixels, modules: Modules, look: Look): Point[] {
  const { quiet = 4, dark = BLACK, light = WHITE } = look;
  const size = modules.length;
  const matrix = matrixOf(look);
  const place = (u: number, v: number): Point => ({
    x: look.x + matrix.a * u + matrix.b * v,
    y: look.y + matrix.c * u + matrix.d * v,
  });
  const [low, high] = [-quiet, size + quiet];
  const outer = [place(low, low), place(high, low), place(high, high), place(low, high)];
  const { left, right, top, bottom } = boundsOf(outer, pixels);
  const inverse = inverted(matrix);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const { inside, black } = covered(modules, quiet, inverse, x - look.x, y - look.y);
      if (inside > 0) blend(pixels, (y * pixels.width + x) * 4, inside, black, light, dark);
    }
  }
  return [place(0, 0), place(size, 0), place(size, size), place(0, size)];
}

/** Changes every channel by up to `strength`. */
export function addNoise(pixels: Pixels, strength: number, chance: Chance): void {
  const { data } = pixels;
  for (let at = 0; at < data.length; at++)
    if (at % 4 < 3) data[at] = (data[at] ?? 0) + chance.between(-strength, strength);
}

/** A part of a picture; what lies outside of it is white. */
export function crop(pixels: Pixels, x: number, y: number, width: number, height: number): Pixels {
  const part = blank(width, height);
  const from = Math.max(0, x);
  const to = Math.min(pixels.width, x + width);
  if (to <= from) return part;
  for (let row = Math.max(0, y); row < Math.min(pixels.height, y + height); row++) {
    const line = pixels.data.subarray((row * pixels.width + from) * 4, (row * pixels.width + to) * 4);
    part.data.set(line, ((row - y) * width + from - x) * 4);
  }
  return part;
}

const SAMPLES = 8;

function covered(modules: Modules, quiet: number, inverse: Matrix, x: number, y: number) {
  const high = modules.length + quiet;
  let inside = 0;
  let black = 0;
  for (let at = 0; at < SAMPLES * SAMPLES; at++) {
    const px = x + ((at % SAMPLES) + 0.5) / SAMPLES;
    const py = y + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES;
    const u = inverse.a * px + inverse.b * py;
    const v = inverse.c * px + inverse.d * py;
    if (u < -quiet || v < -quiet || u >= high || v >= high) continue;
    inside++;
    if (modules[Math.floor(v)]?.[Math.floor(u)]) black++;
  }
  return { inside: inside / SAMPLES ** 2, black: black / SAMPLES ** 2 };
}

function blend(
  { data }: Pixels,
  at: number,
  inside: number,
  black: number,
  light: Colour,
  dark: Colour,
): void {
  for (const channel of [0, 1, 2] as const) {
    const under = data[at + channel] ?? 0;
    data[at + channel] = under * (1 - inside) + light[channel] * (inside - black) + dark[channel] * black;
  }
}

/** From modules to pixels. */
function matrixOf({ scale, turn = 0, shear = 0, mirrored = false }: Look): Matrix {
  const radians = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians) * scale, Math.cos(radians) * scale];
  const sign = mirrored ? -1 : 1;
  return { a: cos * sign, b: cos * shear - sin, c: sin * sign, d: sin * shear + cos };
}

function inverted({ a, b, c, d }: Matrix): Matrix {
  const area = a * d - b * c;
  return { a: d / area, b: -b / area, c: -c / area, d: a / area };
}

function boundsOf(points: Point[], { width, height }: Pixels) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.max(0, Math.floor(Math.min(...xs))),
    right: Math.min(width, Math.ceil(Math.max(...xs))),
    top: Math.max(0, Math.floor(Math.min(...ys))),
    bottom: Math.min(height, Math.ceil(Math.max(...ys))),
  };
}
