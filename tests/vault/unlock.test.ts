import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import { type Header, headerCheck, makeHeader } from '../../lib/vault/header';
import { newKdf } from '../../lib/vault/kdf';
import { copiesOf } from '../../lib/vault/read-header';
import { fromHex } from '../../lib/vault/seal';
import { makeSlot } from '../../lib/vault/slot';
import { createVault, unlockVault } from '../../lib/vault/unlock';
import { NOW, newStore, newTools, newVault, PASSWORD, quickDerive } from './quick';

const way = (password: string) => ({ type: 'password', password }) as const;

describe('createVault', () => {
  it('makes a vault that the password opens', async () => {
    const { key, unlock } = await newVault();
    expect(await unlock()).toEqual({ ...key, altered: false });
    expect(await unlock('another password')).toBeNull();
  });

  it('never replaces a vault', async () => {
    const { store, tools, vaultKey, unlock } = await newVault();
    await expect(createVault(store, 'other', tools, NOW)).rejects.toEqual(new AppError('vault_exists'));
    expect((await unlock())?.vaultKey).toEqual(vaultKey);
  });

  it('makes one vault where two windows create at once', async () => {
    const store = newStore();
    const tools = newTools();
    const both = await Promise.allSettled(
      ['one', 'two'].map((password) => createVault(store, password, tools, NOW)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const opened = await Promise.all(
      ['one', 'two'].map((password) => unlockVault(store, way(password), tools)),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
  });
});

describe('unlockVault', () => {
  it('says so where there is no vault', async () => {
    const store = newStore();
    expect(await store.hasVault()).toBe(false);
    await expect(unlockVault(store, way(PASSWORD), newTools())).rejects.toEqual(
      new AppError('vault_missing'),
    );
  });

  it.each([1, 2] as const)('opens with copy %i damaged, and puts it right', async (copy) => {
    const { store, vaultKey, unlock } = await newVault();
    const held = await store.headers.get(copy);
    if (!held) throw new Error('no header');
    await store.headers.put({ ...held, header: { ...held.header, vaultId: 'edited' } });
    expect((await unlock())?.vaultKey).toEqual(vaultKey);
    expect(await store.headers.get(copy)).toEqual(held);
  });

  it('opens with one copy gone, and writes it again', async () => {
    const { store, vaultKey, unlock } = await newVault();
    await store.headers.delete(1);
    expect((await unlock())?.vaultKey).toEqual(vaultKey);
    expect(await store.headers.count()).toBe(2);
  });

  it('tells a damaged header from a wrong password, and leaves it as it is', async () => {
    const { store, unlock } = await newVault();
    const before = await store.headers.toArray();
    const broken = before.map((copy) => ({ ...copy, header: { ...copy.header, slots: [] } }));
    await store.headers.bulkPut(broken);
    await expect(unlock()).rejects.toEqual(new AppError('header_damaged'));
    expect(await store.headers.toArray()).toEqual(broken);
  });

  it('leaves a header of a newer version alone', async () => {
    const { store, unlock } = await newVault();
    const newer = (await store.headers.toArray()).map((copy) => ({
      ...copy,
      header: { ...copy.header, format: 3, slots: [{ type: 'eye' } as never] },
      check: 'of a kind we do not know',
    }));
    await store.headers.bulkPut(newer);
    await expect(unlock()).rejects.toEqual(new AppError('vault_newer'));
    expect(await store.headers.toArray()).toEqual(newer);
  });

  it('opens what it knows of a header of a newer version, and writes nothing', async () => {
    const { store, vaultKey, unlock } = await newVault();
    const newer = (await store.headers.toArray()).map((copy) => ({
      ...copy,
      header: { ...copy.header, format: 3, slots: [{ type: 'eye' } as never, ...copy.header.slots] },
      check: 'of a kind we do not know',
    }));
    await store.headers.bulkPut(newer);
    expect((await unlock())?.vaultKey).toEqual(vaultKey);
    expect(await store.headers.toArray()).toEqual(newer);
  });

  it('opens a header of format 1', async () => {
    const { store, vaultId, vaultKey, tools, unlock } = await newVault();
    tools.seen.last = null;
    const [copy] = await store.headers.toArray();
    if (!copy) throw new Error('no header');
    const header: Header = { format: 1, vaultId, slots: copy.header.slots };
    await store.headers.bulkPut(await copiesOf(header));
    expect(await unlock()).toEqual({ vaultId, vaultKey, altered: false });
  });
});

describe('a header that someone changed, checksum and all', () => {
  async function changed(change: (header: Header) => Header) {
    const made = await newVault();
    const [copy] = await made.store.headers.toArray();
    if (!copy) throw new Error('no header');
    const header = change(copy.header);
    const check = await headerCheck(header);
    const copies = [1, 2].map((number) => ({ copy: number as 1 | 2, header, check }));
    await made.store.headers.bulkPut(copies);
    return { ...made, copies };
  }
  const ofPassword = (change: object) => (header: Header) =>
    ({
      ...header,
      slots: header.slots.map((slot) =>
        slot.type === 'password' ? { ...slot, kdf: { ...slot.kdf, ...change } } : slot,
      ),
    }) as Header;

  it.each<[string, (header: Header) => Header]>([
    ['more memory', ofPassword({ memory: 128 * 1024 })],
    ['more passes', ofPassword({ passes: 4 })],
    ['more lanes', ofPassword({ lanes: 4 })],
    ['another salt', ofPassword({ salt: new Uint8Array(16) })],
    ['another vault', (header) => ({ ...header, vaultId: 'other' })],
    [
      'another slot',
      (header) => ({ ...header, slots: header.slots.map((slot) => ({ ...slot, id: 'other' })) }),
    ],
    ['no slot', (header) => ({ ...header, slots: [] })],
  ])('%s: is altered, which is not a wrong password', async (_, change) => {
    const { store, unlock, copies } = await changed(change);
    await expect(unlock()).rejects.toEqual(new AppError('header_altered'));
    expect(await store.headers.toArray()).toEqual(copies);
  });

  it.each<[string, (header: Header) => Header]>([
    ['less memory', ofPassword({ memory: 32 * 1024 })],
    ['fewer passes', ofPassword({ passes: 2 })],
    ['an older format', ({ vaultId, slots }) => ({ format: 1, vaultId, slots })],
  ])('%s: is weaker, and the password is not used', async (_, change) => {
    const { store, tools } = await changed(change);
    let used = false;
    const derive = async () => {
      used = true;
      return fromHex('00'.repeat(32));
    };
    await expect(unlockVault(store, way(PASSWORD), { ...tools, derive })).rejects.toEqual(
      new AppError('header_weaker'),
    );
    expect(used).toBe(false);
  });

  it('with a slot more opens, and says that it was altered', async () => {
    const stranger = await makeSlot(
      'any',
      fromHex('00'.repeat(32)),
      { type: 'password', password: 'evil', kdf: newKdf() },
      quickDerive,
      NOW,
    );
    const { unlock, vaultKey, tools } = await changed((header) => ({
      ...header,
      slots: [...header.slots, stranger.slot],
    }));
    const good = tools.seen.last;
    expect(await unlock()).toMatchObject({ vaultKey, altered: true });
    expect(tools.seen.last).toEqual(good);
    await expect(unlock('evil')).rejects.toEqual(new AppError('header_altered'));
  });

  it('in one copy alone opens by the other, and is put right', async () => {
    const { store, unlock, vaultId, vaultKey } = await newVault();
    const [copy] = await store.headers.toArray();
    if (!copy) throw new Error('no header');
    const header = await makeHeader(vaultId, [], fromHex('00'.repeat(32)));
    await store.headers.put({ copy: 1, header, check: await headerCheck(header) });
    expect(await unlock()).toMatchObject({ vaultKey, altered: false });
    expect(await store.headers.get(1)).toEqual(copy);
  });
});
