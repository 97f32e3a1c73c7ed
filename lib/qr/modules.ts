import type { Gray } from './gray';
import type { Grid } from './grid';

/** The brightness of every module, row by row. */
export type Modules = Float32Array;

/** In the middle of each module: right where a module is drawn as a dot, or is hardly a pixel. */
export function pointModules(gray: Gray, { size, projection }: Grid): Modules {
  const modules = new Float32Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      modules[row * size + column] = gray.at(
        projection.x(column + 0.5, row + 0.5),
        projection.y(column + 0.5, row + 0.5),
      );
  return modules;
}

const OFFSETS = [-0.27, 0, 0.27];

/** Over the inner half of each module: right where the picture has noise. */
export function areaModules(gray: Gray, { size, projection }: Grid): Modules {
  const modules = new Float32Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (const dy of OFFSETS)
        for (const dx of OFFSETS) {
          const x = column + 0.5 + dx;
          const y = row + 0.5 + dy;
          sum += gray.at(projection.x(x, y), projection.y(x, y));
        }
      modules[row * size + column] = sum / 9;
    }
  return modules;
}

/** Which modules are dark, against a plane through the middle brightness of the three finder patterns. */
export function againstFinders(modules: Modules, size: number): Uint8Array {
  const topLeft = finderMiddle(modules, size, 0, 0);
  const topRight = finderMiddle(modules, size, size - 7, 0);
  const bottomLeft = finderMiddle(modules, size, 0, size - 7);
  const bits = new Uint8Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const threshold =
        topLeft +
        ((topRight - topLeft) * (column - 3)) / (size - 7) +
        ((bottomLeft - topLeft) * (row - 3)) / (size - 7);
      if ((modules[row * size + column] as number) < threshold) bits[row * size + column] = 1;
    }
  return bits;
}

/** Half way between what must be dark and what must be light in one finder pattern. */
function finderMiddle(modules: Modules, size: number, left: number, top: number): number {
  let dark = 0;
  let light = 0;
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 7; column++) {
      const value = modules[(top + row) * size + left + column] as number;
      const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
      if (ring === 2) light += value;
      else dark += value;
    }
  return (dark / 33 + light / 16) / 2;
}

const REACH = 4;

/** Which modules are dark, each against the ones around it: for a background that changes within the code. */
export function againstNeighbours(modules: Modules, size: number): Uint8Array {
  const bits = new Uint8Array(size * size);
  const across = boxMeans(modules, size, 1, size);
  const means = boxMeans(across, size, size, 1);
  for (let k = 0; k < bits.length; k++) if ((modules[k] as number) < (means[k] as number)) bits[k] = 1;
  return bits;
}

function boxMeans(values: Float32Array, size: number, step: number, line: number): Float32Array {
  const means = new Float32Array(values.length);
  for (let start = 0; start < size; start++)
    for (let k = 0; k < size; k++) {
      const from = Math.max(0, k - REACH);
      const to = Math.min(size - 1, k + REACH);
      let sum = 0;
      for (let at = from; at <= to; at++) sum += values[start * line + at * step] as number;
      means[start * line + k * step] = sum / (to - from + 1);
    }
  return means;
}
