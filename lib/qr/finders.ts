import type { Changes } from './changes';
import { Cross, type Sighting } from './cross';
import type { Gray } from './gray';
import { ringAround, wholeOpen } from './open-finder';
import { ratioOf } from './ratio';
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

/** Noise may hold any number; nobody sets up so many codes at once. */
const MOST = 150;
/** Pixels to a module: less than one cannot be read. */
const LEAST = 0.9;
/** Where modules are smaller than that, the hole of every o and P is an open finder. */
const LEAST_OPEN = 1.8;
/** How much longer a module may be one way than the other. */
const MOST_STRETCH = 1.7;

/**
 * Every place whose rows and columns read 1:1:3:1:1.
 * @param changes of rows near enough to each other: the middle of a finder is three modules high
 * @param contrast the least step of brightness between a module and its neighbour
 * @param open also where only the inner 1:3:1 is bounded: codes without a quiet zone, on a page of their own colour
 */
export function findFinders(gray: Gray, changes: Changes, contrast: number, open: boolean): Finder[] {
  const finders: Finder[] = [];
  const runs = new RowRuns(gray.width);
  const cross = new Cross(gray);
  for (let row = 0; row < changes.rows.length && finders.length < MOST; row++) {
    runs.read(gray, changes, row, contrast);
    const { edges, levels, count } = runs;
    for (let k = 0; k + 5 <= count; k++) {
      const e1 = edges[k + 1] as number;
      const e2 = edges[k + 2] as number;
      const e3 = edges[k + 3] as number;
      const e4 = edges[k + 4] as number;
      const module = (e4 - e1) / 5;
      if (module < LEAST) continue;
      const ratio = ratioOf(edges[k] as number, e1, e2, e3, e4, edges[k + 5] as number);
      if (!ratio || (ratio === 'open' && (!open || module < LEAST_OPEN))) continue;
      const outside = (levels[k + 1] as number) + (levels[k + 3] as number);
      const place: Sighting = {
        x: (e2 + e3) / 2,
        y: (changes.rows[row] as number) + 0.5,
        module,
        threshold: (outside + 2 * (levels[k + 2] as number)) / 4,
        dark: runs.firstDark === (k % 2 === 0),
      };
      if (ratio === 'open' && !ringAround(gray, place)) continue;
      if (isKnown(finders, place)) continue;
      const finder = confirm(gray, cross, place, open);
      if (finder && !isKnown(finders, finder)) finders.push(finder);
    }
  }
  return finders;
}

function isKnown(finders: Finder[], { x, y, dark }: Pick<Finder, 'x' | 'y' | 'dark'>): boolean {
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
function confirm(gray: Gray, cross: Cross, place: Sighting, open: boolean): Finder | null {
  const down = cross.read(place, false);
  if (!down || (down === 'open' && !open)) return null;
  const y = place.y + cross.shift;
  const high = cross.module;
  const across = cross.read({ ...place, y, module: high }, true);
  if (!across || (across === 'open' && !open)) return null;
  const wide = cross.module;
  const stretch = Math.max(wide, high) / Math.min(wide, high);
  const module = (wide + high) / 2;
  if (stretch > MOST_STRETCH || module < LEAST) return null;
  const isOpen = across === 'open' || down === 'open';
  const finder = { x: place.x + cross.shift, y, module, dark: place.dark, open: isOpen };
  if (!isOpen) return finder;
  return module >= LEAST_OPEN && wholeOpen(gray, { ...place, ...finder }) ? finder : null;
}
