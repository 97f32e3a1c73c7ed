import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../lib/error';
import { DiskStore } from '../../lib/vault/disk-store';
import { setAside } from '../../lib/vault/set-aside';
import { account } from './accounts';
import { NOW, newVault } from './quick';

const contentOf = async (store: DiskStore) => ({
  headers: await store.headers.toArray(),
  revisions: await store.revisions.toArray(),
});

async function damagedVault() {
  const { store, vault } = await newVault();
  await vault.change(() => [account(1)], NOW);
  await store.revisions.put({ number: 2, sealed: new Uint8Array([1, 2, 3]) });
  await store.headers.put({ copy: 1, header: null as never, check: 'nothing' });
  return store;
}

describe('setAside', () => {
  it('leaves an empty store, and every byte in the other database', async () => {
    const store = await damagedVault();
    const before = await contentOf(store);
    await setAside(store, 'aside-1');
    expect(await store.hasVault()).toBe(false);
    expect(await contentOf(new DiskStore('aside-1'))).toEqual(before);
  });

  it('clears nothing where what was written is not what is there', async () => {
    const store = await damagedVault();
    const before = await contentOf(store);
    const keepAll = DiskStore.prototype.keepAll;
    const spy = vi.spyOn(DiskStore.prototype, 'keepAll').mockImplementation(function (
      this: DiskStore,
      headers,
      revisions,
    ) {
      return keepAll.call(
        this,
        headers,
        revisions.map((each) => ({ ...each, sealed: each.sealed.map((byte) => byte ^ 1) })),
      );
    });
    await expect(setAside(store, 'aside-2')).rejects.toEqual(new AppError('aside_not_kept'));
    spy.mockRestore();
    expect(await contentOf(store)).toEqual(before);
  });

  it('clears nothing where another window wrote meanwhile', async () => {
    const store = await damagedVault();
    const clearWhere = store.clearWhere.bind(store);
    store.clearWhere = async (still) => {
      await store.revisions.put({ number: 3, sealed: new Uint8Array([9]) });
      return clearWhere(still);
    };
    await expect(setAside(store, 'aside-3')).rejects.toEqual(new AppError('aside_not_kept'));
    expect(await store.revisions.toCollection().primaryKeys()).toEqual([1, 2, 3]);
  });
});
