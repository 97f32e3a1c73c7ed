import { beforeEach, expect, it, vi } from 'vitest';
import { keepPickedFrame, takePickedFrame } from '../../lib/browser/picked-field';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

const NOW = 1_000_000;

beforeEach(() => fake.forget());

it('gives the frame once', async () => {
  await keepPickedFrame(3, 0, NOW);
  expect(await takePickedFrame(3, NOW + 1)).toBe(0);
  expect(await takePickedFrame(3, NOW + 2)).toBeNull();
});

it('is of one tab, and of the next popup alone', async () => {
  await keepPickedFrame(3, 7, NOW);
  expect(await takePickedFrame(4, NOW + 1)).toBeNull();
  expect(await takePickedFrame(3, NOW + 2)).toBeNull();
});

it('is old after a minute', async () => {
  await keepPickedFrame(3, 7, NOW);
  expect(await takePickedFrame(3, NOW + 60_000)).toBeNull();
  expect(fake.stored()).toEqual({});
});
