import type { Finder } from './finders';
import { Gray } from './gray';
import type { Clue, Pixels } from './reading';
import type { Scan } from './screenshot';
import { isTaken } from './taken';
import { triplesOf } from './triples';

/** Modules smaller than that, in pixels, mix with their neighbours. */
const SMALL = 2.2;
/** How little a code on a page is distorted. */
const LIKELY = 0.2;
/** Two corners of one code are at least 14 modules apart, in codes of everyday size at most 90. */
const NEAREST = 13;
const FARTHEST = 90;

/** What the finder patterns that belong to nothing found say about codes that were not read. */
export function cluesOf({ found, doubts, strays }: Scan, pixels: Pixels): Clue[] {
  const clues = new Set<Clue>();
  const left = strays.filter((finder) => !finder.open && !isTaken(found, finder));
  const unread = [...doubts.map(({ triple }) => triple), ...triplesOf(left, () => true)].filter(
    ({ topLeft, strain }) => strain < LIKELY && !isTaken(found, topLeft),
  );
  for (const { topLeft } of unread) clues.add(topLeft.module < SMALL ? 'small' : 'unreadable');
  const whole = new Set(
    unread.flatMap(({ topLeft, topRight, bottomLeft }) => [topLeft, topRight, bottomLeft]),
  );
  const gray = new Gray(pixels);
  const parts = left.filter((finder) => !whole.has(finder));
  const cut = parts.some(
    (finder) =>
      parts.some((other) => other !== finder && areSide(finder, other) && leaves(finder, other, pixels)) ||
      facesEdge(gray, finder),
  );
  if (cut) clues.add('cut-off');
  return [...clues];
}

const QUADRANTS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/** Whether modules lie beyond a lone pattern's separator, and the edge so near that one of its neighbours is behind it. */
function facesEdge(gray: Gray, { x, y, module, dark }: Finder): boolean {
  const ring = gray.at(x + 2 * module, y);
  const threshold = (gray.at(x, y) + ring) / 2;
  return QUADRANTS.some(([right, down]) => {
    let modules = 0;
    for (let row = 5; row < 10; row++)
      for (let column = 5; column < 10; column++) {
        const value = gray.at(x + right * column * module, y + down * row * module);
        if (value <= threshold === dark) modules++;
      }
    if (modules < 7 || modules > 18) return false;
    const across = right > 0 ? gray.width - x : x;
    const along = down > 0 ? gray.height - y : y;
    return Math.min(across, along) < FARTHEST * module && Math.max(across, along) > NEAREST * module;
  });
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
