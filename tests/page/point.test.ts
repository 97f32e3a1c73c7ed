// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pointAt, readyToPoint, type Sought } from '../../lib/page/point';
import type { Sight } from '../../lib/page/sight';

/** happy-dom neither scrolls nor animates: what is asked of the browser is looked at here, what comes of it in tests/e2e. */
const scrolled = vi.fn();
const animated = vi.fn();
const sight: Sight = {
  openShadow: (element) => element.shadowRoot,
  shown: () => true,
  bare: () => true,
  size: () => ({ width: 90, height: 18 }),
};
const world = globalThis as { engangPoint?: (lead: Sought) => boolean };

function prefers(reduced: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
}

beforeEach(() => {
  prefers(false);
  HTMLElement.prototype.scrollIntoView = function (this: HTMLElement, options) {
    scrolled(this, options);
  } as HTMLElement['scrollIntoView'];
  HTMLElement.prototype.animate = function (this: HTMLElement, ...asked: unknown[]) {
    return animated(this, ...asked);
  } as HTMLElement['animate'];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  delete world.engangPoint;
});

/** What was last asked to be animated, how, and for how long. */
function mark() {
  const [element, frames, { duration, iterations }] = animated.mock.lastCall as [
    HTMLElement,
    { outline: string; outlineOffset: string }[],
    { duration: number; iterations: number },
  ];
  return { element, frames, lasts: duration * iterations };
}

it.each([
  ['moves, where the person has nothing against it', false, 'smooth'],
  ['stands still, where the person wants that', true, 'instant'],
])('%s', (_, reduced, behavior) => {
  prefers(reduced);
  const link = document.body.appendChild(document.createElement('a'));
  const before = document.documentElement.outerHTML;
  pointAt(link);
  expect(scrolled).toHaveBeenCalledExactlyOnceWith(link, { block: 'center', inline: 'center', behavior });
  const { frames, lasts } = mark();
  expect(frames.every(({ outline }) => /^4px solid/.test(outline))).toBe(true);
  expect(new Set(frames.map(({ outlineOffset }) => outlineOffset)).size).toBe(reduced ? 1 : 2);
  expect(lasts).toBeCloseTo(3_000);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('points at what it was told of, once, and presses nothing', () => {
  document.body.innerHTML = '<a href="#">One</a><a href="#">Two</a>';
  const pressed = vi.fn();
  document.addEventListener('click', pressed);
  readyToPoint(sight);
  expect(world.engangPoint?.({ at: 1, text: 'Two', label: '' })).toBe(true);
  expect(mark().element).toBe(document.querySelectorAll('a')[1]);
  expect(world).not.toHaveProperty('engangPoint');
  expect(pressed).not.toHaveBeenCalled();
});

it('finds it again where the page has put something before it, and the right one of two alike', () => {
  document.body.innerHTML = '<button>New</button><a href="#">One</a><a href="#">Two</a><a href="#">Two</a>';
  readyToPoint(sight);
  expect(world.engangPoint?.({ at: 1, text: 'Two', label: '' })).toBe(true);
  expect(mark().element).toBe(document.querySelectorAll('a')[1]);
  readyToPoint(sight);
  expect(world.engangPoint?.({ at: 3, text: 'Two', label: '' })).toBe(true);
  expect(mark().element).toBe(document.querySelectorAll('a')[2]);
});

it('says so where it is gone, and points at nothing', () => {
  document.body.innerHTML = '<a href="#">One</a>';
  readyToPoint(sight);
  expect(world.engangPoint?.({ at: 0, text: 'Two', label: '' })).toBe(false);
  expect(animated).not.toHaveBeenCalled();
});
