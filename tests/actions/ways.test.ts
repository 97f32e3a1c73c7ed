import { beforeEach, describe, expect, it, vi } from 'vitest';
import { vaultStore } from '../../lib/actions/open-vault';
import { isRecoveryKey, keepRecoveryKey, unlockWithRecoveryKey } from '../../lib/actions/recovery-key';
import { lock, unlockHere } from '../../lib/actions/unlock';
import { changePasswordHere, removeWay, ways } from '../../lib/actions/ways';
import { seen } from '../../lib/browser/seen';
import { AppError } from '../../lib/error';
import { atLeast, type KdfCost, newKdf, USUAL_COST } from '../../lib/vault/kdf';
import { newRecoveryKey } from '../../lib/vault/recovery-key';
import { createVault } from '../../lib/vault/unlock';
import { fakeLocks } from '../browser/locks';
import type { fakeSystem } from '../browser/system';
import { NOW, PASSWORD, quickDerive } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeSystem>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/system')).fakeSystem()),
);
vi.mock('../../lib/browser/derive', async () => ({
  derive: (await import('../vault/quick')).quickDerive,
  chooseCost: async (replaced?: KdfCost) => atLeast(USUAL_COST, replaced),
  prepareToDerive: () => {},
}));

const NEW = 'another calm password';
const STRONG = { memory: 128 * 1024, passes: 4, lanes: 1 };

const kinds = async () => (await ways()).map(({ type }) => type);
const costOf = async () => {
  const [slot] = await ways();
  return slot?.type === 'password' && { memory: slot.kdf.memory, passes: slot.kdf.passes };
};

async function newVault(kdf = newKdf()) {
  fake.forget();
  await deleteVault();
  await createVault(vaultStore, PASSWORD, { derive: quickDerive, seen }, NOW, kdf);
  await unlockHere(PASSWORD);
}

const deleteVault = async () => {
  const { disk } = await import('../../lib/actions/open-vault');
  await disk.delete();
  await disk.open();
};

beforeEach(() => newVault());

describe('a change of the master password', () => {
  it('leaves exactly the new one, also where it is asked for twice', async () => {
    await changePasswordHere(NEW);
    await changePasswordHere(NEW);
    expect(await kinds()).toEqual(['password']);
    expect(await unlockHere(PASSWORD)).toBe('wrong');
    expect(await unlockHere(NEW)).toBe('right');
  });

  it('never makes guessing cheaper', async () => {
    await newVault(newKdf(STRONG));
    await changePasswordHere(NEW);
    expect(await costOf()).toEqual({ memory: STRONG.memory, passes: STRONG.passes });
    await newVault(newKdf({ memory: 19 * 1024, passes: 2, lanes: 1 }));
    await changePasswordHere(NEW);
    expect(await costOf()).toEqual({ memory: 64 * 1024, passes: 3 });
  });

  it('gives one to a vault that has none', async () => {
    await keepRecoveryKey(await newRecoveryKey(), null);
    const [password] = await ways();
    await removeWay(password?.id ?? '');
    expect(await kinds()).toEqual(['recovery']);
    await changePasswordHere(NEW);
    expect(await kinds()).toEqual(['recovery', 'password']);
    expect(await unlockHere(NEW)).toBe('right');
  });

  it('is for who has the vault open', async () => {
    await lock();
    await expect(changePasswordHere(NEW)).rejects.toEqual(new AppError('vault_locked'));
    expect(await unlockHere(PASSWORD)).toBe('right');
  });

  it('ends the wait that wrong passwords began', async () => {
    for (let wrong = 1; wrong <= 5; wrong++) await unlockHere(NEW);
    await changePasswordHere(NEW);
    expect(await unlockHere(NEW)).toBe('right');
  });
});

describe('a recovery key', () => {
  it('opens the vault, however it is typed, while wrong passwords have to wait', async () => {
    const key = await newRecoveryKey();
    await keepRecoveryKey(key, null);
    await lock();
    for (let wrong = 1; wrong <= 6; wrong++) await unlockHere(NEW);
    expect(await unlockHere(PASSWORD)).toEqual({ wait: expect.any(Number) });
    expect(await isRecoveryKey(key.toLowerCase())).toBe(true);
    expect(fake.stored()).toEqual({});
    expect(await unlockWithRecoveryKey(` ${key.slice(16)} `)).toBe(true);
    expect(Object.keys(fake.stored())).toContain('session');
  });

  it('of another vault does not open it, and is not counted', async () => {
    await keepRecoveryKey(await newRecoveryKey(), null);
    await lock();
    for (let other = 1; other <= 6; other++)
      expect(await unlockWithRecoveryKey(await newRecoveryKey())).toBe(false);
    expect(fake.stored()).toEqual({});
    expect(await unlockHere(PASSWORD)).toBe('right');
  });

  it('that is replaced does not open it any more, and the new one does', async () => {
    const [first, second] = [await newRecoveryKey(), await newRecoveryKey()];
    await keepRecoveryKey(first, null);
    const replaced = (await ways()).find(({ type }) => type === 'recovery')?.id ?? '';
    await keepRecoveryKey(second, replaced);
    expect([await isRecoveryKey(first), await isRecoveryKey(second)]).toEqual([false, true]);
    await expect(keepRecoveryKey(await newRecoveryKey(), replaced)).rejects.toEqual(new AppError('way_gone'));
    expect(await isRecoveryKey(second)).toBe(true);
  });

  it('of two that two windows make at once is one, and the other window is told', async () => {
    const keys = [await newRecoveryKey(), await newRecoveryKey()];
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const made = await Promise.allSettled(keys.map((key) => keepRecoveryKey(key, null)));
    vi.unstubAllGlobals();
    const open = await Promise.all(keys.map(isRecoveryKey));
    expect(open.filter(Boolean)).toHaveLength(1);
    expect(made[open.indexOf(false)]).toMatchObject({ reason: new AppError('recovery_key_there') });
  });

  it('that is the only way cannot be removed', async () => {
    await keepRecoveryKey(await newRecoveryKey(), null);
    const [password, recovery] = await ways();
    await removeWay(password?.id ?? '');
    await expect(removeWay(recovery?.id ?? '')).rejects.toEqual(new AppError('last_way'));
  });
});
