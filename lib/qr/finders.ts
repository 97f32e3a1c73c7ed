import type { Changes } from './changes';
import { type Cross, crossAt } from './cross';
import type { Gray } from './gray';
import { wholeOpen } from './open-finder';
import { RowRuns } from './runs';

/** A finder pattern (ISO/IEC 18004 section 6.3.3): its centre, and the size of a module in pixels. */
export interface Finder {
  x: number;
  y: number;
  /** Along rows and columns; on a turned code longer than along the code's own axes. */
  module: number;
  /** Whether its middle is darker than the ring around it. */
  dark: boolean;
  /** Its outer ring runs into what lies around the code, which has no quiet zone. */
  open: boolean;
}

/** How far a run may be from its length, in modules and, for small modules, in pixels. */
export const TOLERANCE = 0.55;
export const PIXEL_SLACK = 0.8;
/** Noise may hold any number; nobody sets up so many codes at once. */
const MOST = 150;
/** Pixels to a module: less than one cannot be read. */
const LEAST = 0.9;
/** Where modules are smaller than that, the hole of every o and P is an open finder. */
const LEAST_OPEN = 1.8;
/** How far the ring is from a row near the middle, in modules: several, since a seam may cross one. */
const RING = [2, 1.7, 2.3];

/**
 * Every place whose rows and columns read 1:1:3:1:1.
 * @param contrast the least step of brightness between a module and its neighbour
 * @param changes of rows near enough to each other: the middle of a finder is three modules high
 * @param open also where only the inner 1:3:1 is bounded: codes without a quiet zone, on a page of their own colour
 */
export function findFinders(gray: Gray, changes: Changes, contrast: number, open: boolean): Finder[] {
  const finders: Finder[] = [];
  const runs = new RowRuns(gray.width);
  for (let row = 0; row < changes.rows.length && finders.length < MOST; row++) {
    const y = changes.rows[row] as number;
    runs.read(gray, changes, row, contrast);
    const { edges, levels, count } = runs;
    for (let k = 0; k + 5 <= count; k++) {
      const e1 = edges[k + 1] as number;
      const e2 = edges[k + 2] as number;
      const e3 = edges[k + 3] as number;
      const e4 = edges[k + 4] as number;
      const inner = (e4 - e1) / 5;
      if (inner < LEAST) continue;
      const slack = Math.max(inner * TOLERANCE, PIXEL_SLACK);
      if (Math.abs(e3 - e2 - 3 * inner) > slack * 1.6) continue;
      if (Math.abs(e2 - e1 - inner) > slack || Math.abs(e4 - e3 - inner) > slack) continue;
      const before = e1 - (edges[k] as number);
      const after = (edges[k + 5] as number) - e4;
      const least = inner - slack;
      if (before < least || after < least) continue;
      const bounded = before <= inner + slack && after <= inner + slack;
      if (!bounded && (!open || inner < LEAST_OPEN)) continue;
      const x = (e2 + e3) / 2;
      const dark = runs.firstDark === (k % 2 === 0);
      const threshold =
        ((levels[k + 1] as number) + 2 * (levels[k + 2] as number) + (levels[k + 3] as number)) / 4;
      if (!bounded && !ringAround(gray, x, y, inner, threshold, dark)) continue;
      if (isKnown(finders, x, y + 0.5, dark)) continue;
      const finder = confirm(gray, x, y + 0.5, inner, threshold, dark, open);
      if (finder && !isKnown(finders, finder.x, finder.y, dark)) finders.push(finder);
    }
  }
  return finders;
}

/** A quick look before the walk: some row meets every pattern near its middle, and there the ring is two modules away. */
function ringAround(
  gray: Gray,
  x: number,
  y: number,
  module: number,
  threshold: number,
  dark: boolean,
): boolean {
  return ringAt(gray, x, y, -module, threshold, dark) && ringAt(gray, x, y, module, threshold, dark);
}

function ringAt(gray: Gray, x: number, y: number, module: number, threshold: number, dark: boolean): boolean {
  for (const modules of RING) {
    const row = Math.round(y + modules * module);
    if (row < 0 || row >= gray.height) return false;
    if (gray.of(row * gray.width + (x | 0)) > threshold === dark) return true;
  }
  return false;
}

function isKnown(finders: Finder[], x: number, y: number, dark: boolean): boolean {
  for (const finder of finders)
    if (
      Math.abs(finder.x - x) < finder.module * 1.5 &&
      Math.abs(finder.y - y) < finder.module * 2 &&
      finder.dark === dark
    )
      return true;
  return false;
}

/** Reads the column through the place, then the row through the middle of that column. */
function confirm(
  gray: Gray,
  x: number,
  y: number,
  module: number,
  threshold: number,
  dark: boolean,
  open: boolean,
): Finder | null {
  const down: Cross | null = crossAt(gray, x, y, false, module, threshold, dark);
  if (!down || (down.open && !open)) return null;
  const across = crossAt(gray, x, y + down.shift, true, down.module, threshold, dark);
  if (!across || (across.open && !open)) return null;
  const ratio = across.module / down.module;
  if (ratio > 1.7 || ratio < 1 / 1.7 || across.module + down.module < 2 * LEAST) return null;
  const finder = {
    x: x + across.shift,
    y: y + down.shift,
    module: (across.module + down.module) / 2,
    dark,
    open: across.open || down.open,
  };
  if (!finder.open) return finder;
  return finder.module >= LEAST_OPEN && wholeOpen(gray, finder, threshold) ? finder : null;
}
