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
/** From a corner's pattern to the other side of an everyday code. */
const USUAL = 40;

/** What the finder patterns that belong to nothing found say about codes that were not read. */
export function cluesOf({ found, doubts, strays }: Scan, pixels: Pixels): Clue[] {
  const left = strays.filter((finder) => !finder.open && !isTaken(found, finder));
  const unread = [...doubts.map(({ triple }) => triple), ...triplesOf(left, () => true)].filter(
    ({ topLeft, strain }) => strain < LIKELY && !isTaken(found, topLeft),
  );
  const whole = new Set(
    unread.flatMap(({ topLeft, topRight, bottomLeft }) => [topLeft, topRight, bottomLeft]),
  );
  const gray = new Gray(pixels);
  const parts = left.filter((finder) => !whole.has(finder));
  const clues = [
    ...unread.map(({ topLeft }) => (topLeft.module < SMALL ? 'small' : 'unreadable')),
    ...parts.map((finder) => clueOf(gray, finder, parts)),
  ];
  return [...new Set(clues.flatMap((clue): Clue[] => (clue ? [clue] : [])))];
}

/** What a pattern says whose code has not all three of them in view; null where no code lies beside it. */
function clueOf(gray: Gray, finder: Finder, others: Finder[]): Clue | null {
  const sides = codeSides(gray, finder);
  if (sides.length === 0) return null;
  if (finder.module < SMALL) return 'small';
  const partner = others.find((other) => other !== finder && areSide(finder, other));
  const size = partner ? Math.hypot(finder.x - partner.x, finder.y - partner.y) / finder.module : USUAL;
  const needed = (size + 3.5) * finder.module;
  const leaves = sides.every(([right, down]) => {
    const across = right > 0 ? gray.width - finder.x : finder.x;
    const along = down > 0 ? gray.height - finder.y : finder.y;
    return Math.min(across, along) < needed;
  });
  return leaves ? 'cut-off' : 'unreadable';
}

const QUADRANTS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/** Towards which corners of the picture modules lie beyond a pattern's separator: about half of them are dark. */
function codeSides(gray: Gray, { x, y, module, dark }: Finder) {
  const threshold = (gray.at(x, y) + gray.at(x + 2 * module, y)) / 2;
  return QUADRANTS.filter(([right, down]) => {
    let modules = 0;
    for (let row = 5; row < 10; row++)
      for (let column = 5; column < 10; column++) {
        const value = gray.at(x + right * column * module, y + down * row * module);
        if (value <= threshold === dark) modules++;
      }
    return modules > 6 && modules < 19;
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
