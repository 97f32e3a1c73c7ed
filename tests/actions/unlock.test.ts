import { expect, it, vi } from 'vitest';
import { disk } from '../../lib/actions/open-vault';
import { isMasterPassword } from '../../lib/actions/unlock';
import type { fakeExtension } from '../browser/storage';
import { newVault, PASSWORD } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);
vi.mock('../../lib/browser/derive', async () => ({
  derive: (await import('../vault/quick')).quickDerive,
  prepareToDerive: () => {},
}));

it('knows the master password by the header, and starts or prolongs no session', async () => {
  await newVault(disk);
  expect(await isMasterPassword(PASSWORD)).toBe(true);
  expect(await isMasterPassword(`${PASSWORD} `)).toBe(false);
  expect(await isMasterPassword('')).toBe(false);
  expect(fake.stored()).toEqual({});
});
