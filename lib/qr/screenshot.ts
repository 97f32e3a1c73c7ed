import { type Finder, findFinders } from './finders';
import { Gray, LUMA, type Weights } from './gray';
import { sizesOf } from './grid';
import { readGrids, readHard } from './read-grid';
import type { FoundText, Pixels } from './reading';
import { holds } from './shape';
import { type Triple, triplesOf } from './triples';

/** Three finders that look like a code of `size` modules which has not been read. */
export interface Doubt {
  gray: Gray;
  triple: Triple;
  size: number;
  fit: number;
}

export interface Scan {
  found: FoundText[];
  doubts: Doubt[];
  /** Finder patterns that belong to nothing that was found. */
  strays: Finder[];
}

const RED: Weights = [256, 0, 0];
const BLUE: Weights = [0, 0, 256];

interface Pass {
  weights: Weights;
  contrast: number;
  step: number;
  open: boolean;
}

/** Nearly every code is read by the first, and the ones whose modules are drawn with seams by the second. */
const ALWAYS: Pass[] = [
  { weights: LUMA, contrast: 40, step: 2, open: true },
  { weights: LUMA, contrast: 90, step: 2, open: false },
];
/** Gray on gray, and colours of one brightness. */
const WHERE_SOMETHING_IS_MISSING: Pass[] = [
  { weights: LUMA, contrast: 10, step: 2, open: true },
  { weights: RED, contrast: 40, step: 4, open: true },
  { weights: BLUE, contrast: 40, step: 4, open: true },
];

/** A timing pattern that alternates so well is hardly chance. */
const LEAST_FIT = 0.45;

/** Everything that a picture shows at once. */
export function scan(pixels: Pixels, until: number, now: () => number): Scan {
  const result: Scan = { found: [], doubts: [], strays: [] };
  for (const pass of ALWAYS) look(pixels, pass, result);
  for (const pass of WHERE_SOMETHING_IS_MISSING) {
    if (now() > until || (result.found.length > 0 && result.strays.length === 0)) break;
    look(pixels, pass, result);
  }
  result.doubts = result.doubts
    .filter(({ triple }) => !isTaken(result.found, triple.topLeft))
    .sort((a, b) => b.fit - a.fit);
  return result;
}

function look(pixels: Pixels, { weights, contrast, step, open }: Pass, result: Scan): void {
  const gray = new Gray(pixels, weights);
  const finders = findFinders(gray, contrast, step, open).filter((finder) => !isTaken(result.found, finder));
  readTriples(gray, finders, result);
  result.strays = [...result.strays, ...finders].filter((finder) => !isTaken(result.found, finder));
}

function isTaken(found: FoundText[], finder: Finder): boolean {
  return found.some(({ corners }) => holds(corners, finder));
}

function readTriples(gray: Gray, finders: Finder[], { found, doubts }: Scan): void {
  for (const triple of triplesOf(finders)) {
    const { topLeft, topRight, bottomLeft } = triple;
    if ([topLeft, topRight, bottomLeft].some((finder) => isTaken(found, finder))) continue;
    const [best, second] = sizesOf(gray, triple);
    if (!best || best.fit < LEAST_FIT) continue;
    const sizes = second && second.fit > LEAST_FIT ? [best, second] : [best];
    const read = sizes.map(({ size }) => readGrids(gray, triple, size)).find(Boolean);
    if (read) found.push(read);
    else doubts.push({ gray, triple, ...best });
  }
}

/** The doubts once more, with what takes longer. Adds what it reads. */
export function readDoubts({ found, doubts }: Scan, until: number, now: () => number): void {
  for (const { gray, triple, size } of doubts) {
    if (now() > until) return;
    if (isTaken(found, triple.topLeft)) continue;
    const read = readHard(gray, triple, size);
    if (read) found.push(read);
  }
}

export function readScreenshot(pixels: Pixels, now: () => number = Date.now): FoundText[] {
  const start = now();
  const result = scan(pixels, start + 300, now);
  readDoubts(result, start + 400, now);
  return result.found;
}
