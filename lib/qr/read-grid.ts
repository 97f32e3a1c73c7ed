import type { Gray } from './gray';
import { alignedGrid, flatGrid, type Grid } from './grid';
import { textOf } from './matrix-text';
import { againstFinders, againstNeighbours, areaModules, type Modules, pointModules } from './modules';
import type { FoundText, Point } from './reading';
import type { Triple } from './triples';
import { unmixedModules } from './unmix';

type Threshold = (modules: Modules, size: number) => Uint8Array;

/** Reads one code of which the three finders and the size are known, in the ways that cost little. */
export function readGrids(gray: Gray, triple: Triple, size: number): FoundText | null {
  const flat = flatGrid(triple, size);
  const aligned = alignedGrid(gray, triple, flat);
  return (aligned && readGrid(gray, triple, aligned)) ?? readGrid(gray, triple, flat);
}

function readGrid(gray: Gray, { topLeft: { dark } }: Triple, grid: Grid): FoundText | null {
  const first = read(pointModules(gray, grid), againstFinders, grid, dark);
  if (first) return first;
  const area = areaModules(gray, grid);
  return read(area, againstFinders, grid, dark) ?? read(area, againstNeighbours, grid, dark);
}

/** Standard deviations of the blur supposed, in modules and, for modules hardly larger than pixels, in pixels. */
const BLURS_IN_MODULES = [0.3, 0.45, 0.6];
const BLURS_IN_PIXELS = [0, 0.5];

/** More than that takes over half a second: the largest codes, drawn large, which no blur of a page makes unreadable. */
const MOST_WORK = 12_000_000;

/** The same with a blur taken out of the picture, which takes up to a third of a second. */
export function readHard(gray: Gray, triple: Triple, size: number, isLate: () => boolean): FoundText | null {
  const { dark, module } = triple.topLeft;
  if (size ** 3 * module > MOST_WORK) return null;
  const flat = flatGrid(triple, size);
  const aligned = alignedGrid(gray, triple, flat);
  const blurs = [...(module < 4 ? BLURS_IN_PIXELS : []), ...BLURS_IN_MODULES.map((blur) => blur * module)];
  for (const grid of aligned ? [aligned, flat] : [flat])
    for (const blur of blurs) {
      if (isLate()) return null;
      const modules = unmixedModules(gray, grid, blur);
      if (!modules) break;
      const found = read(modules, againstFinders, grid, dark) ?? read(modules, againstNeighbours, grid, dark);
      if (found) return found;
    }
  return null;
}

function read(modules: Modules, threshold: Threshold, grid: Grid, dark: boolean): FoundText | null {
  const bits = threshold(modules, grid.size);
  if (!dark) for (let k = 0; k < bits.length; k++) bits[k] = bits[k] ? 0 : 1;
  const text = textOf(bits, grid.size);
  return text && { ...text, corners: cornersOf(grid) };
}

function cornersOf({ size, projection: { x, y } }: Grid): Point[] {
  return [
    { x: x(0, 0), y: y(0, 0) },
    { x: x(size, 0), y: y(size, 0) },
    { x: x(size, size), y: y(size, size) },
    { x: x(0, size), y: y(0, size) },
  ];
}
