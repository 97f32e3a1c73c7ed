import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyVault } from '../../lib/actions/copy-vault';
import { disk } from '../../lib/actions/open-vault';
import { isMasterPassword, unlockHere } from '../../lib/actions/unlock';
import { seen } from '../../lib/browser/seen';
import { AppError } from '../../lib/error';
import { newKdf, USUAL_COST } from '../../lib/vault/kdf';
import { createVault, type VaultKey } from '../../lib/vault/unlock';
import { changeWays } from '../../lib/vault/ways';
import { fakeLocks } from '../browser/locks';
import type { fakeSystem } from '../browser/system';
import { NOW, newVault, PASSWORD, quickDerive } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeSystem>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/system')).fakeSystem()),
);
vi.mock('../../lib/browser/derive', async () => ({
  derive: (await import('../vault/quick')).quickDerive,
  prepareToDerive: () => {},
}));

const WRONG = `${PASSWORD} `;

beforeEach(async () => {
  fake.forget();
  Object.assign(fake.browser, { alarms: { create: async () => undefined, get: async () => undefined } });
  await disk.delete();
  await disk.open();
  await newVault(disk);
});

it('knows the master password by the header, and starts or prolongs no session', async () => {
  expect(await isMasterPassword(PASSWORD)).toBe('right');
  expect(await isMasterPassword(WRONG)).toBe('wrong');
  expect(await isMasterPassword('')).toBe('wrong');
  expect(fake.stored()).toEqual({});
});

describe('after five wrong passwords in a row', () => {
  it.each([
    ['unlocking', unlockHere],
    ['confirming', isMasterPassword],
  ])('%s waits before it tries even the right one, which then opens', async (_, tryOne) => {
    for (let wrong = 1; wrong <= 5; wrong++) expect(await tryOne(WRONG)).toBe('wrong');
    expect(await tryOne(PASSWORD)).toEqual({ wait: expect.any(Number) });
    expect(fake.stored()).toEqual({});
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await tryOne(PASSWORD)).toBe('right');
    for (let wrong = 1; wrong <= 5; wrong++) expect(await tryOne(WRONG)).toBe('wrong');
  });

  it('the two are counted together', async () => {
    for (const tryOne of [unlockHere, isMasterPassword, unlockHere, isMasterPassword, unlockHere])
      expect(await tryOne(WRONG)).toBe('wrong');
    expect(await isMasterPassword(PASSWORD)).toEqual({ wait: expect.any(Number) });
    expect(await unlockHere(PASSWORD)).toEqual({ wait: expect.any(Number) });
  });

  it('of many at once, no more than five are tried', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => isMasterPassword(WRONG)));
    vi.unstubAllGlobals();
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(5);
  });
});

it('a try that was cut short has been counted', async () => {
  const { seen } = await import('../../lib/browser/seen');
  const cut = vi.spyOn(seen, 'read').mockRejectedValue(new Error('killed'));
  for (let wrong = 1; wrong <= 5; wrong++) await expect(unlockHere(WRONG)).rejects.toThrow('killed');
  cut.mockRestore();
  expect(await unlockHere(PASSWORD)).toEqual({ wait: expect.any(Number) });
});

describe('a header that is not the one last seen', () => {
  const older = async () => {
    const copies = await disk.headers.toArray();
    await changeWays(disk, key, { comes: { type: 'password', password: 'second', kdf: dear } }, tools, NOW);
    return copies;
  };
  const dear = newKdf({ ...USUAL_COST, memory: 128 * 1024 });
  const tools = { derive: quickDerive, seen };
  let key: VaultKey;

  beforeEach(async () => {
    await disk.headers.clear();
    await disk.revisions.clear();
    key = await createVault(disk, PASSWORD, tools, NOW, newKdf());
  });

  it('gives way to that of the second copy, and opens by it', async () => {
    const copies = await older();
    await copyVault(disk);
    const newest = await disk.headers.toArray();
    await disk.headers.bulkPut(copies);
    expect(await unlockHere('second')).toBe('right');
    expect(await disk.headers.toArray()).toEqual(newest);
  });

  it('is said to be one where there is no second copy', async () => {
    await disk.headers.bulkPut(await older());
    await expect(unlockHere('second')).rejects.toEqual(new AppError('header_altered'));
  });
});
