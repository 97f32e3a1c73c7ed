import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

beforeEach(() => fake.forget());

it('waits for codes under five seconds and locks after ten minutes until something is chosen', async () => {
  expect(await readSettings()).toEqual({ lockMinutes: 10, waitSeconds: 5 });
});

it('changes one and keeps the other', async () => {
  await changeSettings({ waitSeconds: 0 });
  await changeSettings({ lockMinutes: 30 });
  expect(await readSettings()).toEqual({ lockMinutes: 30, waitSeconds: 0 });
});

it('does not take what cannot be chosen', async () => {
  await fake.browser.storage.local.set({ settings: { lockMinutes: 1e9, waitSeconds: -1 } });
  expect(await readSettings()).toEqual({ lockMinutes: 10, waitSeconds: 5 });
});
