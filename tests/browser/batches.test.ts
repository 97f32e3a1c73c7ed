import { beforeEach, expect, it, vi } from 'vitest';
import { addedParts, forgetParts, rememberParts } from '../../lib/browser/batches';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

beforeEach(() => fake.forget());

const one = { id: '7', size: 3 };

it('remembers the parts of each export', async () => {
  await rememberParts(one, [0]);
  await rememberParts({ id: '8', size: 3 }, [1]);
  await rememberParts(one, [2, 0]);
  expect(await addedParts(one)).toEqual([0, 2]);
  expect(await addedParts({ id: '8', size: 3 })).toEqual([1]);
  expect(await addedParts({ id: '7', size: 2 })).toEqual([]);
});

it('forgets what was taken back', async () => {
  await rememberParts(one, [0, 1, 2]);
  await forgetParts(one, [1, 2]);
  expect(await addedParts(one)).toEqual([0]);
});

it('keeps ids and numbers of the latest exports alone', async () => {
  for (let id = 0; id < 30; id++) await rememberParts({ id: String(id), size: 2 }, [1]);
  expect(await addedParts({ id: '9', size: 2 })).toEqual([]);
  expect(await addedParts({ id: '10', size: 2 })).toEqual([1]);
  const kept = JSON.parse(fake.stored().batches ?? '');
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toEqual(['29 of 2', [1]]);
});
