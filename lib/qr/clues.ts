import type { Finder } from './finders';
import type { Clue, Pixels } from './reading';
import type { Scan } from './screenshot';
import { isTaken } from './taken';

/** Modules smaller than that, in pixels, mix with their neighbours. */
const SMALL = 2.2;
/** Two corners of one code are at least 14 modules apart, in codes of everyday size at most 90. */
const NEAREST = 13;
const FARTHEST = 90;

/** What the finder patterns that belong to nothing found say about codes that were not read. */
export function cluesOf({ found, doubts, strays }: Scan, pixels: Pixels): Clue[] {
  const clues = new Set<Clue>();
  for (const { triple } of doubts)
    if (!isTaken(found, triple.topLeft)) clues.add(triple.topLeft.module < SMALL ? 'small' : 'unreadable');
  const left = strays.filter((finder) => !finder.open && !isTaken(found, finder));
  const inDoubt = new Set(
    doubts.flatMap(({ triple }) => [triple.topLeft, triple.topRight, triple.bottomLeft]),
  );
  const rest = left.filter((finder) => !inDoubt.has(finder));
  for (const a of rest)
    for (const b of rest) if (a !== b && areSide(a, b) && leaves(a, b, pixels)) clues.add('cut-off');
  return [...clues];
}

/** Whether two patterns can be two corners of one side, upright as codes on pages are. */
function areSide(a: Finder, b: Finder): boolean {
  const ratio = a.module / b.module;
  if (a.dark !== b.dark || ratio > 1.3 || ratio < 1 / 1.3) return false;
  const dx = Math.abs(a.x - b.x);
  const dy = Math.abs(a.y - b.y);
  const modules = Math.max(dx, dy) / a.module;
  return Math.min(dx, dy) < a.module && modules > NEAREST && modules < FARTHEST;
}

/** Whether the code on this side of them, above or below, left or right, would leave the picture. */
function leaves(a: Finder, b: Finder, { width, height }: Pixels): boolean {
  const across = Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
  const side = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) + 3.5 * a.module;
  const at = across ? a.y : a.x;
  return at - side < 0 || at + side > (across ? height : width);
}
