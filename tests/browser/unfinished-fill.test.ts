import { beforeEach, expect, it, vi } from 'vitest';
import { forgetUnfinished, leaveToPopup, takeUnfinished } from '../../lib/browser/unfinished-fill';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

const NOW = 1_000_000;

beforeEach(() => fake.forget());

it('is given once', async () => {
  await leaveToPopup(3, { frameId: 0, refused: false }, NOW);
  expect(await takeUnfinished(3, NOW + 1)).toEqual({ frameId: 0, refused: false });
  expect(await takeUnfinished(3, NOW + 2)).toBeNull();
});

it('is of one tab, and of the next popup alone', async () => {
  await leaveToPopup(3, { frameId: 7, refused: true }, NOW);
  expect(await takeUnfinished(4, NOW + 1)).toBeNull();
  expect(await takeUnfinished(3, NOW + 2)).toBeNull();
});

it('is old after a minute', async () => {
  await leaveToPopup(3, { frameId: 7, refused: true }, NOW);
  expect(await takeUnfinished(3, NOW + 60_000)).toBeNull();
  expect(fake.stored()).toEqual({});
});

it('is of the last fill alone, and of none once a new one begins', async () => {
  await leaveToPopup(3, { refused: true }, NOW);
  await leaveToPopup(3, { refused: false }, NOW);
  expect(await takeUnfinished(3, NOW + 1)).toEqual({ refused: false });
  await leaveToPopup(3, { refused: true }, NOW);
  await forgetUnfinished();
  expect(await takeUnfinished(3, NOW + 1)).toBeNull();
});
