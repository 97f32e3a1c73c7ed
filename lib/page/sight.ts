import { isLaidBare } from './cover';

/** How the page is looked at. The door to what plain DOM cannot tell: closed shadow roots and layout. */
export interface Sight {
  openShadow(element: Element): ShadowRoot | null;
  /** Whether a person could read it. */
  shown(element: Element): boolean;
  /** Whether nothing hides it, or this box of it: it is not see-through, not cut away, nothing lies over it. */
  bare(element: Element, box?: DOMRect): boolean;
  /** Its size on the screen in CSS pixels; none where no scrolling could bring it there. */
  size(element: Element): { width: number; height: number };
}

/** Where a field is at least as large as this, a person can see what is typed into it. */
const SMALLEST = 12;

/** A page in a browser. Pass the extension API's own way to open closed shadow roots, where there is one. */
export function browserSight(openShadow: Sight['openShadow'] = (element) => element.shadowRoot): Sight {
  return {
    openShadow,
    shown,
    bare: isLaidBare,
    size: (element) => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const view = element.ownerDocument.defaultView;
      const reachable = right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
      return reachable ? { width, height } : { width: 0, height: 0 };
    },
  };
}

/** An element without a box of its own (`display: contents`, as slots are) is shown where what holds it is. */
function shown(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  const parent = element.parentElement;
  return parent !== null && getComputedStyle(element).display === 'contents' && shown(parent);
}

/** Whether a field is there for a person: not hidden, not a clipped mirror, not parked outside the page. */
export function isUsable(field: Element, sight: Sight): boolean {
  if (!sight.shown(field)) return false;
  const { width, height } = sight.size(field);
  return width >= SMALLEST && height >= SMALLEST && sight.bare(field);
}
