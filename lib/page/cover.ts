import { holdersOf } from './flat-tree';

/** What a person can make out, of 1. */
const FAINTEST = 0.1;
/** Where along a field it is looked at: a button of another tool may lie over one end of it. */
const SPOTS = [0.2, 0.5, 0.8];

interface Point {
  x: number;
  y: number;
}

/**
 * Whether a person sees the element once it is in view: nothing makes it faint, cuts it off or lies over it. `box` is
 * the part of it that is looked at.
 */
export function isLaidBare(element: Element, box = element.getBoundingClientRect()): boolean {
  if (isFaint(element)) return false;
  const { left, top, width, height } = box;
  const bare = SPOTS.filter((spot) => isBareAt(element, { x: left + width * spot, y: top + height / 2 }));
  return bare.length * 2 > SPOTS.length;
}

/** Opacity multiplies over all that holds the element, up to the top layer. */
function isFaint(element: Element): boolean {
  let opacity = 1;
  for (const holder of holdersOf(element)) {
    const { opacity: own, filter } = getComputedStyle(holder);
    const [, share, percent] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
    opacity *= Number(own) * (share ? Number(share) / (percent ? 100 : 1) : 1);
    if (holder.matches(':modal')) break;
  }
  return opacity < FAINTEST;
}

/** A spot that has to be scrolled to cannot be asked about, and counts for the element. */
function isBareAt(element: Element, spot: Point): boolean {
  const { clippers, fixed } = clippersOf(element);
  const away = clippers.filter(({ box }) => !isWithin(box.getBoundingClientRect(), spot));
  if (away.some(({ scrolls }) => !scrolls)) return false;
  if (away.length > 0) return true;
  const inWindow = isWithin(new DOMRect(0, 0, innerWidth, innerHeight), spot);
  return inWindow ? isOnTop(element, spot) : !fixed;
}

interface Clipper {
  box: Element;
  /** What it cuts off can be scrolled to. */
  scrolls: boolean;
}

/**
 * The boxes that cut the element off where it goes beyond them. What is placed is cut by what it is placed in, and what is
 * `fixed`, or in the top layer, by nothing further out.
 */
function clippersOf(element: Element): { clippers: Clipper[]; fixed: boolean } {
  const clippers: Clipper[] = [];
  let placed = false;
  for (const box of holdersOf(element)) {
    const { position, overflow } = getComputedStyle(box);
    const isBody = box === document.body || box === document.documentElement;
    const holds = !placed || position !== 'static';
    if (holds && !isBody && box !== element && /hidden|clip|auto|scroll/.test(overflow))
      clippers.push({ box, scrolls: /auto|scroll/.test(overflow) });
    if (position === 'fixed' || box.matches(':modal')) return { clippers, fixed: true };
    if (holds) placed = position === 'absolute';
  }
  return { clippers, fixed: false };
}

function isWithin({ left, top, right, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function isOnTop(element: Element, { x, y }: Point): boolean {
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (!hit) return false;
  // A label over its field gives what is typed to the field.
  return hit === element || element.contains(hit) || hit.closest('label')?.control === element;
}
