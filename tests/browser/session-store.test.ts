import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionStore } from '../../lib/browser/session-store';
import { beginShared, endShared, noteSaved } from '../../lib/browser/shared-computer';
import { AppError } from '../../lib/error';
import { DiskStore } from '../../lib/vault/disk-store';
import { newKdf } from '../../lib/vault/kdf';
import type { Bytes } from '../../lib/vault/seal';
import type { HeaderCopy, VaultStore } from '../../lib/vault/store';
import { createVault, unlockVault } from '../../lib/vault/unlock';
import { Vault } from '../../lib/vault/vault';
import { changeWays } from '../../lib/vault/ways';
import { account } from '../vault/accounts';
import { NOW, newTools, PASSWORD } from '../vault/quick';
import { fakeLocks } from './locks';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('./storage')).fakeExtension()),
);

let stores = 0;

beforeEach(() => {
  fake.forget();
  const locks = new Map<string, ReturnType<typeof fakeLocks>>();
  const request = <T>(name: string, run: () => Promise<T>) => {
    const named = locks.get(name) ?? fakeLocks();
    locks.set(name, named);
    return named.request(name, run);
  };
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['on disk', () => new DiskStore(`place-${++stores}`)],
  ['in memory', () => new SessionStore()],
])('a vault %s', (_, newStore: () => VaultStore) => {
  async function made() {
    const [store, tools] = [newStore(), newTools()];
    const key = await createVault(store, PASSWORD, tools, NOW);
    const open = () => Vault.open(store, key.vaultId, key.vaultKey);
    return { store, tools, key, open, vault: await open() };
  }

  it('is there once it is made, opens by its password alone, and is made once', async () => {
    const empty = newStore();
    expect(await empty.hasVault()).toBe(false);
    expect(await empty.readHeaders()).toEqual([]);
    expect(await empty.look()).toEqual({ numbers: [], newest: undefined });
    const { store, tools, key } = await made();
    expect(await store.hasVault()).toBe(true);
    const opened = await unlockVault(store, { type: 'password', password: PASSWORD }, tools);
    expect(opened).toEqual({ ...key, altered: false });
    expect(await unlockVault(store, { type: 'password', password: 'wrong' }, tools)).toBeNull();
    await expect(createVault(store, PASSWORD, tools, NOW)).rejects.toEqual(new AppError('vault_exists'));
  });

  it('keeps what is added, and its earlier states', async () => {
    const { vault, open } = await made();
    for (let number = 1; number <= 3; number++)
      await vault.change((accounts) => [...accounts, account(number)], NOW + number);
    const again = await open();
    expect((await again.read()).accounts).toEqual([account(1), account(2), account(3)]);
    expect(await again.numbers()).toEqual([4, 3, 2, 1]);
    expect((await again.version(2))?.accounts).toEqual([account(1)]);
  });

  it('adds a number once', async () => {
    const { store } = await made();
    const revision = { number: 2, sealed: new Uint8Array([1, 2]) as Bytes };
    expect(await store.addRevision(revision, () => [])).toBe(true);
    expect(await store.addRevision(revision, () => [])).toBe(false);
    expect(await store.readRevision(2)).toEqual(revision);
    expect(await store.look(2)).toEqual({ numbers: [2, 1], newest: undefined });
    expect(await store.look(1)).toEqual({ numbers: [2, 1], newest: revision });
    expect(
      await store.addRevision({ ...revision, number: 3 }, (numbers) => numbers.filter((n) => n < 3)),
    ).toBe(true);
    expect((await store.look(3)).numbers).toEqual([3]);
    expect(await store.readRevision(2)).toBeUndefined();
  });

  it('loses nothing where three windows change it at once', async () => {
    const { open } = await made();
    const windows = await Promise.all([open(), open(), open()]);
    await Promise.all(
      windows.flatMap((window, at) =>
        Array.from({ length: 20 }, (_, number) =>
          window.change((accounts) => [...accounts, account(at * 20 + number)], NOW),
        ),
      ),
    );
    const { accounts } = await (await open()).read();
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(60);
  });

  it('changes its password in one step', async () => {
    const { store, tools, key } = await made();
    const [copy] = await store.readHeaders();
    const comes = { type: 'password', password: 'another calm one', kdf: newKdf() } as const;
    await changeWays(store, key, { comes, takesPlaceOf: copy?.header.slots[0]?.id ?? '' }, tools, NOW + 1);
    const opens = async (password: string) =>
      (await unlockVault(store, { type: 'password', password }, tools)) !== null;
    expect([await opens(PASSWORD), await opens('another calm one')]).toEqual([false, true]);
    expect((await store.readHeaders()).map(({ copy }) => copy)).toEqual([1, 2]);
  });

  it('puts a damaged copy of the header right, and promotes nothing over a header that changed', async () => {
    const { store, tools } = await made();
    const [one, two] = (await store.readHeaders()) as [HeaderCopy, HeaderCopy];
    await store.repairHeaders([{ ...two, check: 'damaged' }]);
    await unlockVault(store, { type: 'password', password: PASSWORD }, tools);
    expect(await store.readHeaders()).toEqual([one, two]);
    expect(await store.promoteHeader([one, two], 'another check')).toBe(false);
  });
});

it('on disk, looking for one makes no database', async () => {
  const store = new DiskStore('never-made');
  expect(await store.hasVault()).toBe(false);
  expect(await store.readHeaders()).toEqual([]);
  expect(await store.look()).toEqual({ numbers: [], newest: undefined });
  expect(await store.readRevision(1)).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-made');
});

describe('in memory', () => {
  const mib = (number: number) => ({ number, sealed: new Uint8Array(1024 * 1024) as Bytes });
  const nothing = () => [];

  it('keeps fewer revisions where they are large, and never less than two', async () => {
    const store = new SessionStore();
    await store.create([], mib(1));
    for (let number = 2; number <= 8; number++) await store.addRevision(mib(number), nothing);
    expect((await store.look()).numbers).toEqual([8, 7, 6, 5]);
    await store.addRevision({ number: 9, sealed: new Uint8Array(5 * 1024 * 1024) as Bytes }, nothing);
    expect((await store.look()).numbers).toEqual([9, 8]);
    expect(Object.keys(fake.stored()).filter((key) => key.includes('revision'))).toHaveLength(2);
  });

  it('says that memory is full, and leaves the old state', async () => {
    const store = new SessionStore();
    await store.create([], mib(1));
    fake.browser.storage.session.set.mockRejectedValueOnce(
      new Error('Session storage quota bytes exceeded. Values were not stored.'),
    );
    await expect(store.addRevision(mib(2), nothing)).rejects.toEqual(new AppError('storage_full'));
    expect((await store.look()).numbers).toEqual([1]);
  });

  it('says nothing of other failures', async () => {
    const store = new SessionStore();
    fake.browser.storage.session.set.mockRejectedValueOnce(new Error('gone'));
    await expect(store.create([], mib(1))).rejects.toEqual(new Error('gone'));
  });

  it('is damaged, and not broken, where something else lies in its place', async () => {
    const store = new SessionStore();
    await createVault(store, PASSWORD, newTools(), NOW);
    const headers = JSON.parse(fake.stored()['shared:headers'] ?? '').map((copy: HeaderCopy) => ({
      ...copy,
      header: { ...copy.header, tag: { base64: '*' } },
    }));
    await fake.browser.storage.session.set({ 'shared:headers': headers });
    const opening = unlockVault(store, { type: 'password', password: PASSWORD }, newTools());
    await expect(opening).rejects.toEqual(new AppError('header_damaged'));
  });

  it('is gone with the mode', async () => {
    const store = new SessionStore();
    await beginShared();
    await createVault(store, PASSWORD, newTools(), NOW);
    await noteSaved(1);
    await endShared();
    expect(await store.hasVault()).toBe(false);
    await expect(store.addRevision(mib(2), nothing)).rejects.toEqual(new AppError('vault_missing'));
    expect(fake.stored()).toEqual({});
    expect(fake.kept()).toEqual({});
  });
});
