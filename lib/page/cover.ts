/** What a person can make out, of 1. */
const FAINTEST = 0.1;
/** Where along a field it is looked at: a button of another tool may lie over one end of it. */
const SPOTS = [0.2, 0.5, 0.8];

/** Whether a person sees the element once it is in view: nothing makes it faint, cuts it off or lies over it. */
export function isLaidBare(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const isAt = (x: number, y: number) => isPaintedAt(element, x, y) && isFree(element, x, y);
  const bare = SPOTS.filter((spot) => isAt(left + width * spot, top + height / 2));
  return bare.length * 2 > SPOTS.length;
}

/**
 * Opacity multiplies over all that holds the element, and each box that hides its overflow may cut it away. What is
 * positioned is cut by what it is positioned in, and what is fixed or in the top layer by nothing.
 */
function isPaintedAt(element: Element, x: number, y: number): boolean {
  let opacity = 1;
  let position = 'static';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity) * filtered(style.filter);
    if (opacity < FAINTEST) return false;
    const cuts = at !== element && at !== document.body && /hidden|clip/.test(style.overflow);
    const holds = position === 'static' || (position !== 'fixed' && style.position !== 'static');
    if (cuts && holds && !isWithin(at, x, y)) return false;
    if (position !== 'fixed' && style.position !== 'static') position = style.position;
    if (position === 'relative' || position === 'sticky') position = 'static';
    if (style.position === 'fixed' && !isInWindow(x, y)) return false;
    if (at.matches(':modal')) return true;
  }
  return true;
}

/** What an `opacity()` filter leaves. */
function filtered(filter: string): number {
  const [, share, percent] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  return share ? Number(share) / (percent ? 100 : 1) : 1;
}

/** In the flat tree. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isWithin(box: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = box.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isInWindow(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** A spot that has to be scrolled to cannot be asked about, and counts for the element. */
function isFree(element: Element, x: number, y: number): boolean {
  if (!isInWindow(x, y) || isScrolledAway(element, x, y)) return true;
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  if (!hit) return false;
  // A label over its field gives what is typed to the field.
  return hit === element || element.contains(hit) || hit.closest('label')?.control === element;
}

function isScrolledAway(element: Element, x: number, y: number): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflow) && !isWithin(at, x, y)) return true;
  }
  return false;
}
