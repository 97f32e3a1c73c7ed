import { beforeEach, describe, expect, it, vi } from 'vitest';
import { disk } from '../../lib/actions/open-vault';
import { isMasterPassword, unlockHere } from '../../lib/actions/unlock';
import { fakeLocks } from '../browser/locks';
import type { fakeSystem } from '../browser/system';
import { newVault, PASSWORD } from '../vault/quick';

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
