import { Changes } from './changes';
import { type Finder, findFinders } from './finders';
import { Gray, LUMA, type Weights } from './gray';
import { sizesOf } from './grid';
import { readGrids, readHard } from './read-grid';
import type { FoundText, Pixels } from './reading';
import { isTaken } from './taken';
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
  open: boolean;
}

/** Nearly every code is read by the first, and the ones whose modules are drawn with seams by the second. */
const ALWAYS: Pass[] = [
  { weights: LUMA, contrast: 40, open: true },
  { weights: LUMA, contrast: 90, open: false },
];
/** Gray on gray, and colours of one brightness. */
const WHERE_SOMETHING_IS_MISSING: Pass[] = [
  { weights: LUMA, contrast: 10, open: true },
  { weights: RED, contrast: 40, open: true },
  { weights: BLUE, contrast: 40, open: true },
];

/** Every other row: modules of one pixel make a finder's middle three rows high. */
const ROWS = 2;
/** A timing pattern that alternates so well is hardly chance. */
const LEAST_FIT = 0.45;

/** Where more looks like codes than that, most of it is none. */
const MOST_DOUBTS = 8;

/** Everything that a picture shows at once. */
export function scan(pixels: Pixels, until: number, now: () => number): Scan {
  const result: Scan = { found: [], doubts: [], strays: [] };
  const changes = new Changes(pixels, ROWS);
  for (const pass of ALWAYS) look(pixels, changes, pass, result);
  for (const pass of WHERE_SOMETHING_IS_MISSING) {
    if (now() > until || (result.found.length > 0 && result.strays.length === 0)) break;
    look(pixels, changes, pass, result);
  }
  result.doubts = result.doubts
    .filter(({ triple }) => !isTaken(result.found, triple.topLeft))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_DOUBTS);
  return result;
}

function look(
  pixels: Pixels,
  changes: Changes,
  { weights, contrast, open }: Pass,
  { found, doubts, strays }: Scan,
): void {
  const gray = new Gray(pixels, weights);
  const fresh = findFinders(gray, changes, contrast, open).filter(
    (finder) => !isTaken(found, finder) && !strays.some((known) => isSame(known, finder)),
  );
  const isNew = new Set(fresh);
  for (const triple of triplesOf([...strays, ...fresh], (finder) => isNew.has(finder))) {
    const { topLeft, topRight, bottomLeft } = triple;
    if ([topLeft, topRight, bottomLeft].some((finder) => isTaken(found, finder))) continue;
    const [best, second] = sizesOf(gray, triple);
    if (!best || best.fit < LEAST_FIT) continue;
    const sizes = second && second.fit > LEAST_FIT ? [best, second] : [best];
    const read = sizes.map(({ size }) => readGrids(gray, triple, size)).find(Boolean);
    if (read) found.push(read);
    else doubts.push({ gray, triple, ...best });
  }
  strays.splice(0, strays.length, ...[...strays, ...fresh].filter((finder) => !isTaken(found, finder)));
}

/** Seen a little elsewhere it is worth another try: in a small code a quarter of a module counts. */
function isSame(a: Finder, b: Finder): boolean {
  const near = a.module / 4;
  return a.dark === b.dark && Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near;
}

/** The doubts once more, with what takes longer. Adds what it reads. */
export function readDoubts({ found, doubts }: Scan, until: number, now: () => number): void {
  for (const { gray, triple, size } of doubts) {
    if (isTaken(found, triple.topLeft)) continue;
    const read = readHard(gray, triple, size, () => now() > until);
    if (read) found.push(read);
  }
}
