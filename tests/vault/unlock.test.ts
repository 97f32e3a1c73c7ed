import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import { createVault, hasVault, unlockVault } from '../../lib/vault/unlock';
import { NOW, newStore, newVault, PASSWORD, quickDerive } from './quick';

describe('createVault', () => {
  it('makes a vault that the password opens', async () => {
    const { store, vaultId, vaultKey } = await newVault();
    expect(await unlockVault(store, PASSWORD, quickDerive)).toEqual({ vaultId, vaultKey });
    expect(await unlockVault(store, 'another password', quickDerive)).toBeNull();
  });

  it('never replaces a vault', async () => {
    const { store, vaultKey } = await newVault();
    await expect(createVault(store, 'other', quickDerive, NOW)).rejects.toEqual(new AppError('vault_exists'));
    expect((await unlockVault(store, PASSWORD, quickDerive))?.vaultKey).toEqual(vaultKey);
  });

  it('makes one vault where two windows create at once', async () => {
    const store = newStore();
    const both = await Promise.allSettled(
      ['one', 'two'].map((password) => createVault(store, password, quickDerive, NOW)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const opened = await Promise.all(
      ['one', 'two'].map((password) => unlockVault(store, password, quickDerive)),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
  });
});

describe('unlockVault', () => {
  it('says so where there is no vault', async () => {
    const store = newStore();
    expect(await hasVault(store)).toBe(false);
    await expect(unlockVault(store, PASSWORD, quickDerive)).rejects.toEqual(new AppError('vault_missing'));
  });

  it.each([1, 2] as const)('opens with copy %i damaged, and puts it right', async (copy) => {
    const { store, vaultKey } = await newVault();
    const held = await store.headers.get(copy);
    if (!held) throw new Error('no header');
    await store.headers.put({ ...held, header: { ...held.header, vaultId: 'edited' } });
    expect((await unlockVault(store, PASSWORD, quickDerive))?.vaultKey).toEqual(vaultKey);
    expect(await store.headers.get(copy)).toEqual(held);
  });

  it('opens with one copy gone, and writes it again', async () => {
    const { store, vaultKey } = await newVault();
    await store.headers.delete(1);
    expect((await unlockVault(store, PASSWORD, quickDerive))?.vaultKey).toEqual(vaultKey);
    expect(await store.headers.count()).toBe(2);
  });

  it('tells a damaged header from a wrong password, and leaves it as it is', async () => {
    const { store } = await newVault();
    const before = await store.headers.toArray();
    const broken = before.map((copy) => ({ ...copy, header: { ...copy.header, slots: [] } }));
    await store.headers.bulkPut(broken);
    await expect(unlockVault(store, PASSWORD, quickDerive)).rejects.toEqual(new AppError('header_damaged'));
    expect(await store.headers.toArray()).toEqual(broken);
  });

  it('leaves a header of a newer version alone', async () => {
    const { store } = await newVault();
    const newer = (await store.headers.toArray()).map((copy) => ({
      ...copy,
      header: { ...copy.header, format: 2 },
      check: 'of a kind we do not know',
    }));
    await store.headers.bulkPut(newer);
    await expect(unlockVault(store, PASSWORD, quickDerive)).rejects.toEqual(new AppError('vault_newer'));
    expect(await store.headers.toArray()).toEqual(newer);
  });
});
