import type { Gray } from './gray';
import type { Grid } from './grid';
import type { Modules } from './modules';
import { solve } from './projection';

/**
 * The modules of a small upright code, where one pixel shows parts of several modules and the middle of a module is
 * mixed with its neighbours. Every pixel is the mean of what it covers, so rows and columns are each a linear system:
 * pixels = coverage · modules. It is solved by least squares, with a little damping where pixels are hardly more than
 * modules. Null where the code is turned or leaves the picture.
 * @param blur standard deviation, in pixels, of a blur that lies over the picture
 */
export function unmixedModules(gray: Gray, { size, projection }: Grid, blur: number): Modules | null {
  const left = projection.x(0, 0);
  const top = projection.y(0, 0);
  const across = (projection.x(size, 0) - left) / size;
  const down = (projection.y(0, size) - top) / size;
  const slant = Math.abs(projection.y(size, 0) - top) + Math.abs(projection.x(0, size) - left);
  if (slant > 1 || across <= 0 || down <= 0) return null;
  const columns = unmixing(left, across, size, gray.width, blur);
  const rows = unmixing(top, down, size, gray.height, blur);
  if (!columns || !rows) return null;

  const half = new Float32Array(rows.pixels * size); // unmixed along rows
  for (let y = 0; y < rows.pixels; y++) {
    const line = new Float32Array(columns.pixels);
    for (let x = 0; x < columns.pixels; x++)
      line[x] = gray.of((rows.from + y) * gray.width + columns.from + x);
    for (let k = 0; k < size; k++) half[y * size + k] = weigh(columns, k, (x) => line[x] as number);
  }
  const modules = new Float32Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      modules[row * size + column] = weigh(rows, row, (y) => half[y * size + column] as number);
  return modules;
}

interface Unmixing {
  /** The first pixel, and how many. */
  from: number;
  pixels: number;
  /** For module k and pixel p: weights[k * pixels + p]. */
  weights: Float32Array;
}

function weigh({ pixels, weights }: Unmixing, k: number, valueAt: (pixel: number) => number): number {
  let sum = 0;
  for (let p = 0; p < pixels; p++) sum += (weights[k * pixels + p] as number) * valueAt(p);
  return sum;
}

/** Modules of quiet zone that are solved for too, since the outer pixels show them as well. */
const MARGIN = 2;
const DAMPING = 0.03;

/** The weights with which pixels make modules, by damped least squares. */
function unmixing(start: number, module: number, size: number, end: number, blur: number): Unmixing | null {
  const from = Math.max(0, Math.floor(start - module));
  const to = Math.min(end, Math.ceil(start + (size + 1) * module));
  if (from > start + module || to < start + (size - 1) * module) return null;
  const pixels = to - from;
  const unknowns = size + 2 * MARGIN;
  const coverage: number[][] = [];
  for (let p = 0; p < pixels; p++) {
    const row: number[] = [];
    for (let k = 0; k < unknowns; k++) {
      const edge = start + (k - MARGIN) * module - from - p;
      row.push(covered(edge + module, blur) - covered(edge, blur));
    }
    coverage.push(row);
  }
  // (AᵀA + damping) · weights = Aᵀ, for all pixels at once
  const system = Array.from({ length: unknowns }, (_, a) => {
    const normal = Array.from({ length: unknowns }, (_, b) => {
      let sum = a === b ? DAMPING : 0;
      for (const row of coverage) sum += (row[a] as number) * (row[b] as number);
      return sum;
    });
    return [...normal, ...coverage.map((row) => row[a] as number)];
  });
  const solved = solve(system);
  return solved && { from, pixels, weights: Float32Array.from(solved.slice(MARGIN, MARGIN + size).flat()) };
}

/** How much of the pixel from 0 to 1 lies left of an edge, blurred or not. */
function covered(edge: number, blur: number): number {
  if (blur === 0) return Math.min(1, Math.max(0, edge));
  return Math.min(1, Math.max(0, ramp(edge, blur) - ramp(edge - 1, blur)));
}

/** The integral of a smooth step; a logistic curve is near enough to the normal distribution's. */
function ramp(x: number, blur: number): number {
  const scale = blur * 0.5877;
  const t = x / scale;
  return t > 30 ? x : scale * Math.log1p(Math.exp(t));
}
