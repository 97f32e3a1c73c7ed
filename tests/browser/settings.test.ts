import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

const SAFE = {
  lockMinutes: 10,
  idleMinutes: 5,
  lockWithSystem: true,
  lockWithLastWindow: true,
  lockWhenLeft: false,
  waitSeconds: 5,
  lookAtClock: false,
  hideCodes: false,
  language: null,
};

beforeEach(() => fake.forget());

it('has safe values until something is chosen', async () => {
  expect(await readSettings()).toEqual(SAFE);
});

it('changes one and keeps the other', async () => {
  await changeSettings({ waitSeconds: 0 });
  await changeSettings({ lockMinutes: 30 });
  await changeSettings({ hideCodes: true, language: 'fi' });
  expect(await readSettings()).toEqual({
    ...SAFE,
    ...{ lockMinutes: 30, waitSeconds: 0, hideCodes: true, language: 'fi' },
  });
});

it('does not take what cannot be chosen', async () => {
  await fake.browser.storage.local.set({
    settings: {
      lockMinutes: 1e9,
      idleMinutes: 1e9,
      waitSeconds: -1,
      lockWithSystem: 0,
      lookAtClock: 1,
      hideCodes: 'yes',
      language: 'constructor',
    },
  });
  expect(await readSettings()).toEqual(SAFE);
});
