import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { enterFrames, typeInFrame } from '../../lib/browser/inject';

interface Asked {
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}
/** A page: what becomes of what is put into it. */
const page = vi.hoisted(() => ({ run: async (_: Asked): Promise<unknown> => undefined }));
vi.mock('../../lib/browser/extension', () => ({
  browser: {
    scripting: {
      executeScript: async (asked: Asked) => [{ frameId: 0, result: await page.run(asked) }],
    },
    tabs: { onUpdated: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

const world = globalThis as { engang?: unknown };
const never = () => new Promise(() => {});
const type = () => typeInFrame(3, 0, [1], '254676');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  delete world.engang;
});

it('tells a page that lets no extension in from one that does not answer', async () => {
  page.run = () => Promise.reject(new Error('Cannot access contents of the page.'));
  expect(await enterFrames(3)).toEqual([]);
  page.run = never;
  const silent = expect(enterFrames(3)).rejects.toMatchObject({ code: 'page_silent' });
  await vi.advanceTimersByTimeAsync(3_000);
  await silent;
});

it.each([
  ['held', { filled: true, held: 6, given: true }],
  ['refused', { filled: false, held: 4, given: false }],
  ['refused', false],
  ['spent', { filled: false, held: 0, given: true }],
])('says what the page answers: %s', async (said, answer) => {
  page.run = async ({ func, args = [] }) => func?.(...args);
  const typed = vi.fn(async () => answer);
  world.engang = { type: typed };
  expect(await type()).toBe(said);
  expect(typed).toHaveBeenCalledWith([1], '254676', Date.now() + 10_000);
});

it('is refused by a page that our script has left', async () => {
  page.run = async ({ func, args = [] }) => func?.(...args);
  expect(await type()).toBe('refused');
});

it('waits for a busy page', async () => {
  page.run = async () => {
    await new Promise((resume) => setTimeout(resume, 8_000));
    return { filled: true, held: 6, given: true };
  };
  const typed = type();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await typed).toBe('held');
});

it('does not know what a page has that gave no answer, or went meanwhile', async () => {
  page.run = never;
  const typed = type();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await typed).toBe('spent');
  page.run = () => Promise.reject(new Error('The frame was removed.'));
  expect(await type()).toBe('spent');
  page.run = async () => null;
  expect(await type()).toBe('spent');
});
