import { lookRound } from './around';
import type { Sight } from './sight';

/** What is pointed at: its number and text when the page was read. */
export interface Sought {
  at: number;
  text: string;
  label: string;
}

/** How the extension says where to point. It lies in the isolated world: the page cannot see it. */
const isolated = globalThis as { engangPoint?: (sought: Sought) => boolean };

/** Firefox: an object of ours that the page's own code may read. */
const { cloneInto = (value) => value } = globalThis as { cloneInto?: <T>(value: T, scope: Window) => T };

const WHILE_MS = 3_000;
/** Dark on light between light on light: one of the two stands out on any page. */
const MARK = { outline: '4px solid #a3005a', boxShadow: '0 0 0 8px #fff' };

/** Waits to be told what to point at, once. */
export function readyToPoint(sight: Sight): void {
  isolated.engangPoint = (sought) => {
    delete isolated.engangPoint;
    const { around, elements } = lookRound(document, sight);
    const same = around.actions.filter(({ text, label }) => text === sought.text && label === sought.label);
    const action = same.find(({ at }) => at === sought.at) ?? same[0];
    const element = action && elements[action.at];
    if (element) pointAt(element);
    return element !== undefined;
  };
}

/**
 * Scrolls to the element and outlines it for a moment by an animation, which changes nothing in the page and is gone
 * when it ends. It is not pressed, and does not get the focus.
 */
export function pointAt(element: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: calm ? 'instant' : 'smooth' });
  const steady = { ...MARK, outlineOffset: '-1px' };
  const frames = calm
    ? [steady, steady]
    : ['-2px', '3px', '-2px'].map((outlineOffset) => ({ ...MARK, outlineOffset }));
  const times = { duration: calm ? WHILE_MS : WHILE_MS / 3, iterations: calm ? 1 : 3 };
  element.animate(cloneInto(frames, window), cloneInto(times, window));
}
