import { beforeEach, expect, it, vi } from 'vitest';
import { changeBackupSettings, readBackupSettings } from '../../lib/browser/backup-settings';
import type { fakeExtension } from './storage';

const remove = vi.hoisted(() => vi.fn(async () => true));
const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () => {
  const { browser, ...rest } = (await import('./storage')).fakeExtension();
  return Object.assign(fake, rest, { browser: { ...browser, permissions: { remove } } });
});

beforeEach(() => {
  fake.forget();
  remove.mockClear();
});

it('keeps the permission for downloads while backups go there', async () => {
  await changeBackupSettings({ place: 'downloads', rhythm: 'change' });
  await changeBackupSettings({ rhythm: 'daily' });
  await changeBackupSettings({ keep: 5, limitDays: 7 });
  expect(remove).not.toHaveBeenCalled();
});

it.each([{ rhythm: 'off' }, { place: 'folder' }] as const)('gives it back with %j', async (changed) => {
  await changeBackupSettings({ place: 'downloads', rhythm: 'change' });
  await changeBackupSettings(changed);
  expect(await readBackupSettings()).toMatchObject(changed);
  expect(remove.mock.calls).toEqual([[{ permissions: ['downloads'] }]]);
});

it('leaves it alone with another choice, as the browser may be asking for it', async () => {
  await changeBackupSettings({ limitDays: 7 });
  expect(remove).not.toHaveBeenCalled();
});
