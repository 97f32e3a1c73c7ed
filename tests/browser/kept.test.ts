import { beforeEach, expect, it, vi } from 'vitest';
import { forgetKept, keep, onKept, readKept } from '../../lib/browser/kept';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import { beginShared, endShared, isShared } from '../../lib/browser/shared-computer';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

beforeEach(() => fake.forget());

it('lies on disk where the computer is not shared', async () => {
  await keep('a', { b: 1 });
  expect(await readKept('a')).toEqual({ b: 1 });
  expect(fake.kept()).toEqual({ a: '{"b":1}' });
  expect(fake.stored()).toEqual({});
  await forgetKept('a');
  expect(await readKept('a')).toBeUndefined();
});

it('lies in memory where it is, and nothing of the disk is read, written or removed', async () => {
  await keep('a', 'on disk');
  await beginShared();
  expect(await readKept('a')).toBeUndefined();
  await keep('a', 'in memory');
  await changeSettings({ lockMinutes: 30 });
  expect(await readKept('a')).toBe('in memory');
  await forgetKept('a');
  expect(await readKept('a')).toBeUndefined();
  expect(fake.kept()).toEqual({ a: '"on disk"' });
});

it('forgets all of it with the mode, and nothing else', async () => {
  await fake.browser.storage.session.set({ other: 1 });
  await beginShared();
  await changeSettings({ lockMinutes: 30 });
  await endShared();
  expect(await isShared()).toBe(false);
  expect(fake.stored()).toEqual({ other: '1' });
  expect((await readSettings()).lockMinutes).toBe(10);
});

it('says what changed, in either place, until it is stopped', async () => {
  const heard = vi.fn();
  const stop = onKept('a', heard);
  await keep('a', 1);
  await keep('b', 1);
  expect(heard).toHaveBeenCalledTimes(1);
  await beginShared();
  await keep('a', 2);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await keep('a', 3);
  expect(heard).toHaveBeenCalledTimes(2);
});
