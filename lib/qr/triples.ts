import type { Finder } from './finders';

/** Three finder patterns that may belong to one code. */
export interface Triple {
  topLeft: Finder;
  topRight: Finder;
  bottomLeft: Finder;
  /** How many modules lie between two centres, roughly. */
  span: number;
  /** 0 for a flat, undistorted code; more the farther from it. */
  strain: number;
}

/** Centres of version 1 are 14 modules apart, of version 40 170. */
const SHORTEST = 14 * 0.7;
const LONGEST = 170 * 1.25;
/** Far more than a page of twelve codes needs. */
const MOST = 600;

/**
 * All that could be codes, the likeliest first: undistorted before strained, small before large.
 * @param isNew at least one of the three must be
 */
export function triplesOf(finders: Finder[], isNew: (finder: Finder) => boolean): Triple[] {
  const triples: Triple[] = [];
  for (const corner of finders) {
    const fresh = isNew(corner);
    const near = finders.filter((other) => other !== corner && alike(corner, other));
    for (let a = 0; a < near.length; a++)
      for (let b = a + 1; b < near.length; b++) {
        const one = near[a] as Finder;
        const other = near[b] as Finder;
        if (!fresh && !isNew(one) && !isNew(other)) continue;
        const triple = tripleOf(corner, one, other);
        if (triple) triples.push(triple);
      }
  }
  return triples.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

function rank({ strain, span, topLeft }: Triple): number {
  return Math.round(strain * 8) * 1e4 + span * topLeft.module;
}

function alike(a: Finder, b: Finder): boolean {
  if (a.dark !== b.dark) return false;
  const ratio = a.module / b.module;
  if (ratio > 1.6 || ratio < 1 / 1.6) return false;
  const span = Math.hypot(a.x - b.x, a.y - b.y) / ((a.module + b.module) / 2);
  return span >= SHORTEST && span <= LONGEST;
}

function tripleOf(topLeft: Finder, a: Finder, b: Finder): Triple | null {
  const ax = a.x - topLeft.x;
  const ay = a.y - topLeft.y;
  const bx = b.x - topLeft.x;
  const by = b.y - topLeft.y;
  const al = Math.hypot(ax, ay);
  const bl = Math.hypot(bx, by);
  const skew = Math.abs((ax * bx + ay * by) / (al * bl));
  const stretch = Math.max(al / bl, bl / al) - 1;
  if (skew > 0.55 || stretch > 0.7) return null;
  const modules = [topLeft.module, a.module, b.module];
  const uneven = Math.max(...modules) / Math.min(...modules) - 1;
  const open = topLeft.open || a.open || b.open; // these were looked for upright, so their code is
  if (open && (skew > 0.1 || stretch > 0.1 || uneven > 0.25)) return null;
  const [topRight, bottomLeft] = ax * by - ay * bx > 0 ? [a, b] : [b, a];
  // A row crosses a turned code at a slant, so what it measured is longer than a module.
  const slant = Math.max(Math.abs(ax), Math.abs(ay)) / al;
  const module = ((topLeft.module + a.module + b.module) / 3) * slant;
  return { topLeft, topRight, bottomLeft, span: (al + bl) / 2 / module, strain: skew + stretch + uneven / 2 };
}
