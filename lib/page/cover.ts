/** What a person can make out, of 1. */
const FAINTEST = 0.1;
/** Where along a field it is looked at: a button of another tool may lie over one end of it. */
const SPOTS = [0.2, 0.5, 0.8];

/** Whether a person sees the element once it is in view: nothing makes it faint, cuts it off or lies over it. */
export function isLaidBare(element: Element): boolean {
  return isPainted(element) && isOnTop(element);
}

/** Opacity multiplies over all that holds the element, and each box that hides its overflow may cut it away. */
function isPainted(element: Element): boolean {
  const own = element.getBoundingClientRect();
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const [, share, percent] = /opacity\(([\d.]+)(%?)\)/.exec(style.filter) ?? [];
    opacity *= Number(style.opacity) * (share ? Number(share) / (percent ? 100 : 1) : 1);
    if (opacity < FAINTEST) return false;
    if (style.position === 'fixed' && !isInWindow(own.left + own.width / 2, own.top + own.height / 2))
      return false;
    if (at !== element && /hidden|clip/.test(style.overflow) && at !== document.body) {
      const { left, top, right, bottom } = at.getBoundingClientRect();
      const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
      if (x < left || x > right || y < top || y > bottom) return false;
    }
  }
  return true;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Spots outside the window count for it: they cannot be asked about until the page is scrolled. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const free = SPOTS.filter((spot) => isFree(element, left + width * spot, top + height / 2));
  return free.length * 2 > SPOTS.length;
}

function isInWindow(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

function isFree(element: Element, x: number, y: number): boolean {
  if (!isInWindow(x, y)) return true;
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  if (!hit) return false;
  // A label over its field gives what is typed to the field.
  return hit === element || element.contains(hit) || hit.closest('label')?.control === element;
}
