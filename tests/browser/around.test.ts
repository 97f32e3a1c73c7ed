import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aroundIn, pointIn } from '../../lib/browser/around';

interface Asked {
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

/** A tab: what each frame answers to what is put into it. */
const tab = vi.hoisted(() => ({
  asked: [] as unknown[],
  run: async (_: unknown): Promise<{ frameId: number; result: unknown }[]> => [],
}));
vi.mock('../../lib/browser/extension', () => ({
  browser: {
    scripting: {
      executeScript: (asked: Asked) => {
        tab.asked.push(asked);
        return tab.run(asked);
      },
    },
  },
}));

const world = globalThis as { engangPoint?: unknown };
const PAGE = { lang: 'sv', text: 'Hej', actions: [] };

beforeEach(() => {
  tab.asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  delete world.engangPoint;
});

it('asks every frame, and puts the page before its frames', async () => {
  tab.run = async () => [
    { frameId: 9, result: { ...PAGE, lang: 'en' } },
    { frameId: 0, result: PAGE },
    { frameId: 4, result: null },
  ];
  expect(await aroundIn(3)).toEqual({
    tabId: 3,
    frames: [
      { ...PAGE, frameId: 0 },
      { ...PAGE, lang: 'en', frameId: 9 },
    ],
  });
  expect(tab.asked).toMatchObject([{ target: { tabId: 3, allFrames: true }, files: ['/around.js'] }]);
});

it('knows nothing of a page that lets no extension in, or does not answer', async () => {
  tab.run = () => Promise.reject(new Error('Cannot access contents of the page.'));
  expect(await aroundIn(3)).toEqual({ tabId: 3, frames: [] });
  tab.run = () => new Promise(() => {});
  const silent = aroundIn(3);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await silent).toEqual({ tabId: 3, frames: [] });
});

it('tells one frame what to point at, and that alone', async () => {
  const point = vi.fn(() => true);
  tab.run = async (asked) => {
    const { files, func, args = [] } = asked as Asked;
    if (files) world.engangPoint = point;
    return [{ frameId: 4, result: func ? func(...args) : null }];
  };
  const lead = { at: 2, text: 'Go on', label: '', away: false };
  expect(await pointIn(3, 4, lead)).toBe(true);
  expect(point).toHaveBeenCalledExactlyOnceWith({ at: 2, text: 'Go on', label: '' });
  expect(tab.asked.every((asked) => (asked as Asked).target.frameIds?.join() === '4')).toBe(true);
});

it('says so where the page has gone elsewhere', async () => {
  tab.run = async (asked) => {
    const { func, args = [] } = asked as Asked;
    return [{ frameId: 0, result: func?.(...args) }];
  };
  expect(await pointIn(3, 0, { at: 0, text: 'Go on', label: '' })).toBe(false);
});
