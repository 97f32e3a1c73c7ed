import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leavesBefore } from '../../lib/browser/page-left';

type Listener = (tabId: number, change: { status?: string }) => void;
const tabs = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('../../lib/browser/extension', () => ({
  browser: {
    tabs: {
      onUpdated: {
        addListener: (listener: Listener) => tabs.listeners.add(listener),
        removeListener: (listener: Listener) => tabs.listeners.delete(listener),
      },
    },
  },
}));

const TAB = 3;
const loads = (tabId = TAB) => {
  for (const listener of tabs.listeners) listener(tabId, { status: 'loading' });
};

/** Typing in a page that is there until `goes`, and what is said of it. */
function typing() {
  let answers: () => void = () => {};
  let there = true;
  const said: boolean[] = [];
  const asking = new Promise<void>((done) => {
    answers = done;
  });
  const isStill = vi.fn(async () => there);
  void leavesBefore(TAB, asking, isStill).then((left) => said.push(left));
  const goes = () => {
    there = false;
  };
  return { said, isStill, answers, goes };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  expect([...tabs.listeners]).toEqual([]);
});

it('is not left by a page that changes its address, however long it is typed into then', async () => {
  const { said, answers } = typing();
  loads();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).toEqual([]);
  answers();
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual([false]);
});

it('asks no longer once there is an answer', async () => {
  const { isStill, answers } = typing();
  loads();
  await vi.advanceTimersByTimeAsync(400);
  answers();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(isStill).toHaveBeenCalledTimes(1);
});

it('is left by a page that is gone, though long after its tab began to load', async () => {
  const { said, goes } = typing();
  loads();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(said).toEqual([]);
  goes();
  await vi.advanceTimersByTimeAsync(400);
  expect(said).toEqual([true]);
});

it('takes the answer of a page that goes right after it', async () => {
  const { said, goes, answers } = typing();
  loads();
  goes();
  await vi.advanceTimersByTimeAsync(200);
  answers();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual([false]);
});

it('does not ask where another tab loads', async () => {
  const { said, isStill, goes, answers } = typing();
  goes();
  loads(TAB + 1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([said, isStill.mock.calls]).toEqual([[], []]);
  answers();
  await vi.advanceTimersByTimeAsync(0);
});
