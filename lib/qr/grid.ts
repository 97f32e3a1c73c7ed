import type { Gray } from './gray';
import { type Projection, projectionOf } from './projection';
import type { Triple } from './triples';

/** Where the modules of one code lie. `size` is how many there are along a side. */
export interface Grid {
  size: number;
  projection: Projection;
}

/** Sides have 17 + 4 * version modules. */
const SMALLEST = 21;
const LARGEST = 177;
/** A finder's middle lies so many modules from the code's edge. */
const MIDDLE = 3.5;

/** The three middles alone: right for a code that lies flat. */
export function flatGrid({ topLeft, topRight, bottomLeft }: Triple, size: number): Grid {
  const side = size - 7;
  const ax = (topRight.x - topLeft.x) / side;
  const ay = (topRight.y - topLeft.y) / side;
  const bx = (bottomLeft.x - topLeft.x) / side;
  const by = (bottomLeft.y - topLeft.y) / side;
  const x = (u: number, v: number) => topLeft.x + (u - MIDDLE) * ax + (v - MIDDLE) * bx;
  const y = (u: number, v: number) => topLeft.y + (u - MIDDLE) * ay + (v - MIDDLE) * by;
  return { size, projection: { x, y } };
}

/** The sizes worth trying, the one whose timing pattern fits best first. `fit` is 1 for a perfect one, about 0 for chance. */
export function sizesOf(gray: Gray, triple: Triple): { size: number; fit: number }[] {
  const version = (triple.span + 7 - 17) / 4;
  const reach = 1 + version * 0.12;
  const sizes: { size: number; fit: number }[] = [];
  for (let at = Math.ceil(version - reach); at <= version + reach; at++) {
    const size = 17 + 4 * at;
    if (size < SMALLEST || size > LARGEST) continue;
    sizes.push({ size, fit: timingFit(gray, flatGrid(triple, size), triple.topLeft.dark) });
  }
  return sizes.sort((a, b) => b.fit - a.fit);
}

/**
 * How well the two timing patterns (section 6.3.5) alternate. The alternation is compared, not the brightness, so a
 * blurred pattern counts as much as a sharp one.
 */
function timingFit(gray: Gray, { size, projection: { x, y } }: Grid, dark: boolean): number {
  const along = new Float32Array(size - 16);
  const down = new Float32Array(size - 16);
  for (let k = 0; k < along.length; k++) {
    along[k] = gray.at(x(k + 8.5, 6.5), y(k + 8.5, 6.5));
    down[k] = gray.at(x(6.5, k + 8.5), y(6.5, k + 8.5));
  }
  return (alternation(along, dark) + alternation(down, dark)) / 2;
}

function alternation(values: Float32Array, dark: boolean): number {
  let even = 0;
  let odd = 0;
  for (let k = 0; k < values.length; k++)
    if (k % 2 === 0) even += values[k] as number;
    else odd += values[k] as number;
  const evens = (values.length + 1) >> 1;
  const middle = (even / evens + odd / (values.length - evens)) / 2;
  let agree = 0;
  let all = 0;
  for (let k = 0; k < values.length; k++) {
    const distance = (values[k] as number) - middle;
    agree += (k % 2 === 0) === dark ? -distance : distance;
    all += Math.abs(distance);
  }
  return all === 0 ? 0 : agree / all;
}

/** How far off a corner may be, in modules, where the code lies flat. */
const REACH = 1.5;
const COARSE = 0.5;
/** Levels of brightness between the light and the dark of the pattern. */
const LEAST_FIT = 12;

/**
 * The grid through the alignment pattern nearest the fourth corner (section 6.3.6), searched for around the place where
 * a flat code has it. Null where the code has none or none is to be seen.
 */
export function alignedGrid(gray: Gray, triple: Triple, flat: Grid): Grid | null {
  const { size } = flat;
  if (size === SMALLEST) return null;
  const far = size - MIDDLE;
  const at = size - 6.5;
  const { dark, module } = triple.topLeft;
  let best = { x: at, y: at, fit: 0 };
  const look = (x: number, y: number) => {
    const fit = alignmentFit(gray, flat.projection, x, y) * (dark ? 1 : -1);
    if (fit > best.fit) best = { x, y, fit };
  };
  for (let dy = -REACH; dy <= REACH; dy += COARSE)
    for (let dx = -REACH; dx <= REACH; dx += COARSE) look(at + dx, at + dy);
  if (best.fit < LEAST_FIT) return null;
  for (let fine = COARSE / 2; fine * module > 0.1; fine /= 2) {
    const { x, y } = best;
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) look(x + dx * fine, y + dy * fine);
  }
  const projection = projectionOf(
    [
      { x: MIDDLE, y: MIDDLE },
      { x: far, y: MIDDLE },
      { x: MIDDLE, y: far },
      { x: at, y: at },
    ],
    [
      triple.topLeft,
      triple.topRight,
      triple.bottomLeft,
      { x: flat.projection.x(best.x, best.y), y: flat.projection.y(best.x, best.y) },
    ],
  );
  return projection && { size, projection };
}

/** How much lighter the light ring is than the dark ring and the middle, whichever is less. */
function alignmentFit(gray: Gray, projection: Projection, x: number, y: number): number {
  let light = 0;
  let ring = 0;
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      if (dx === 0 && dy === 0) continue;
      const value = gray.at(projection.x(x + dx, y + dy), projection.y(x + dx, y + dy));
      if (Math.max(Math.abs(dx), Math.abs(dy)) === 1) light += value;
      else ring += value;
    }
  const middle = gray.at(projection.x(x, y), projection.y(x, y));
  return Math.min(light / 8 - ring / 16, light / 8 - middle);
}
