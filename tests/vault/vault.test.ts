import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import type { DiskStore } from '../../lib/vault/disk-store';
import { encodeDocument } from '../../lib/vault/document';
import { seal, subkey } from '../../lib/vault/seal';
import { daysLeft } from '../../lib/vault/trash';
import { Vault } from '../../lib/vault/vault';
import { account } from './accounts';
import { NOW, newVault } from './quick';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A state in which nothing is special. */
const WHOLE = { accounts: [], trash: [], damaged: 0, readOnly: false, unread: 0 };

async function damage(store: DiskStore, number: number): Promise<void> {
  const revision = await store.revisions.get(number);
  if (!revision) throw new Error('no such revision');
  const sealed = revision.sealed.slice();
  sealed[40] = (sealed[40] ?? 0) ^ 1;
  await store.revisions.put({ number, sealed });
}

const numbersOf = (store: DiskStore) => store.revisions.toCollection().primaryKeys();

describe('Vault', () => {
  it('is empty at first, and keeps what is added', async () => {
    const { vault, openAgain } = await newVault();
    expect(await vault.read()).toEqual({ ...WHOLE, number: 1, savedAt: NOW });
    await vault.change((accounts) => [...accounts, account(1)], NOW + 1);
    expect(await (await openAgain()).read()).toEqual({
      ...WHOLE,
      accounts: [account(1)],
      number: 2,
      savedAt: NOW + 1,
    });
  });

  it('tells who follows it of each state that it wrote, and of none that another one did', async () => {
    const { vault, openAgain } = await newVault();
    const told: number[] = [];
    const stop = vault.follow(({ number, accounts }) => told.push(number, accounts.length));
    await vault.change(() => [account(1)], NOW);
    await (await openAgain()).change((accounts) => [...accounts, account(2)], NOW);
    await vault.change((accounts) => [...accounts, account(3)], NOW);
    const failing = vault.change(() => {
      throw new AppError('account_gone');
    }, NOW);
    await expect(failing).rejects.toThrow();
    stop();
    await vault.change(() => [], NOW);
    expect(told).toEqual([2, 1, 4, 3]);
  });

  it('writes nothing where the change fails', async () => {
    const { vault, store } = await newVault();
    const failing = vault.change(() => {
      throw new AppError('account_gone');
    }, NOW);
    await expect(failing).rejects.toEqual(new AppError('account_gone'));
    expect(await numbersOf(store)).toEqual([1]);
  });

  it('loses nothing where two windows change it at once', async () => {
    const { openAgain } = await newVault();
    const windows = await Promise.all([openAgain(), openAgain(), openAgain()]);
    await Promise.all(
      windows.flatMap((window, at) =>
        Array.from({ length: 20 }, (_, number) =>
          window.change((accounts) => [...accounts, account(at * 20 + number)], NOW),
        ),
      ),
    );
    const { accounts, number } = await (await openAgain()).read();
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(60);
    expect(number).toBe(61);
  });

  it('sees what another window wrote', async () => {
    const { vault, openAgain } = await newVault();
    await vault.read();
    await (await openAgain()).change(() => [account(1)], NOW);
    expect((await vault.read()).accounts).toEqual([account(1)]);
  });

  it('falls back over damaged revisions, says so, and goes on above them', async () => {
    const { vault, store, openAgain } = await newVault();
    for (const number of [1, 2, 3])
      await vault.change((accounts) => [...accounts, account(number)], NOW + number);
    await damage(store, 4);
    await damage(store, 3);
    const again = await openAgain();
    expect(await again.read()).toEqual({
      ...WHOLE,
      accounts: [account(1)],
      number: 2,
      savedAt: NOW + 1,
      damaged: 2,
    });
    await again.change((accounts) => [...accounts, account(9)], NOW + 9);
    expect(await (await openAgain()).read()).toEqual({
      ...WHOLE,
      accounts: [account(1), account(9)],
      number: 5,
      savedAt: NOW + 9,
    });
  });

  it('says so where no revision opens, and writes nothing', async () => {
    const { store, openAgain } = await newVault();
    await damage(store, 1);
    const vault = await openAgain();
    await expect(vault.read()).rejects.toEqual(new AppError('vault_damaged'));
    await expect(vault.change((accounts) => accounts, NOW)).rejects.toEqual(new AppError('vault_damaged'));
    expect(await numbersOf(store)).toEqual([1]);
  });

  it('takes no revision under another number, nor of another vault', async () => {
    const { vault, store, openAgain } = await newVault();
    await vault.change(() => [account(1)], NOW);
    const first = await store.revisions.get(1);
    if (!first) throw new Error('no first revision');
    await store.revisions.put({ ...first, number: 3 }); // an old state, put back on top
    expect(await (await openAgain()).read()).toMatchObject({ accounts: [account(1)], number: 2, damaged: 1 });
    const other = await newVault();
    await store.revisions.put({ ...((await other.store.revisions.get(1)) ?? first), number: 3 });
    expect(await (await openAgain()).read()).toMatchObject({ number: 2, damaged: 1 });
  });

  it('reads what it knows of what a newer version wrote, and never writes', async () => {
    const { store, vaultId, vaultKey, openAgain } = await newVault();
    const key = await subkey(vaultKey, 'engang revisions');
    const strange = { ...account(2), otp: { ...account(2).otp, type: 'blink' } };
    const accounts = [account(1), strange as never, null as never];
    const newer = encodeDocument({ version: 3, accounts, trash: [], savedAt: NOW, keptDays: [] });
    const sealed = await seal(key, newer, JSON.stringify(['engang revision', vaultId, 2]));
    await store.revisions.add({ number: 2, sealed });
    const vault = await openAgain();
    expect(await vault.read()).toMatchObject({ accounts: [account(1)], readOnly: true, unread: 2 });
    await expect(vault.change(() => [], NOW)).rejects.toEqual(new AppError('vault_newer'));
    await expect(vault.empty(['any'], NOW)).rejects.toEqual(new AppError('vault_newer'));
    expect(await numbersOf(store)).toEqual([1, 2]);
  });

  it('reads what was written before there was a trash', async () => {
    const { store, vaultId, vaultKey, openAgain } = await newVault();
    const key = await subkey(vaultKey, 'engang revisions');
    const text = JSON.stringify({ version: 1, accounts: [account(1)], savedAt: NOW, keptDays: [] });
    const plain = new TextEncoder().encode(text);
    const sealed = await seal(key, plain, JSON.stringify(['engang revision', vaultId, 2]));
    await store.revisions.add({ number: 2, sealed });
    const vault = await openAgain();
    expect(await vault.read()).toEqual({ ...WHOLE, accounts: [account(1)], number: 2, savedAt: NOW });
    expect((await vault.change(() => [], NOW + 1)).trash).toEqual([
      { account: account(1), deletedAt: NOW + 1 },
    ]);
  });

  it('keeps the newest ten revisions and the last of each of thirty days', async () => {
    const { vault, store } = await newVault();
    for (let hour = 6; hour <= 24 * 40; hour += 6)
      await vault.change((accounts) => accounts, NOW + hour * HOUR);
    const numbers = await numbersOf(store);
    expect(numbers.slice(-10)).toEqual(Array.from({ length: 10 }, (_, at) => at + 152));
    expect(numbers.slice(0, -10)).toHaveLength(28); // of the thirty days, two are among the newest ten
  });

  it('opens each version that is kept, and null for one that is damaged or gone', async () => {
    const { vault, store } = await newVault();
    for (const number of [1, 2])
      await vault.change((accounts) => [...accounts, account(number)], NOW + number);
    expect(await vault.numbers()).toEqual([3, 2, 1]);
    expect(await vault.version(2)).toEqual({ number: 2, accounts: [account(1)], savedAt: NOW + 1 });
    await damage(store, 2);
    expect(await vault.version(2)).toBeNull();
    expect(await vault.version(9)).toBeNull();
  });

  it('needs its own key', async () => {
    const { store, vaultId } = await newVault();
    const stranger = await Vault.open(store, vaultId, crypto.getRandomValues(new Uint8Array(32)));
    await expect(stranger.read()).rejects.toEqual(new AppError('vault_damaged'));
  });
});

describe('the trash', () => {
  it.each([
    [NOW, 90],
    [NOW + 1, 90],
    [NOW + DAY, 89],
    [NOW + 89 * DAY + 1, 1],
    [NOW + 90 * DAY, 0],
    [NOW + 500 * DAY, 0],
    [NOW - 5 * DAY, 90],
  ])('says how many days are left (%i)', (now, days) => expect(daysLeft(NOW, now)).toBe(days));

  it('takes what leaves the list, whatever made it leave, and gives it back', async () => {
    const { vault, openAgain } = await newVault();
    await vault.change(() => [account(1), account(2), account(3)], NOW);
    const after = await vault.change((accounts) => accounts.filter(({ id }) => id !== 'account-2'), NOW + 1);
    expect(after.trash).toEqual([{ account: account(2), deletedAt: NOW + 1 }]);
    expect((await (await openAgain()).read()).trash).toEqual(after.trash);
    const back = await vault.change((accounts) => [...accounts, account(2)], NOW + 2);
    expect(back.trash).toEqual([]);
  });

  it('keeps an account for ninety days, by the clock of two changes', async () => {
    const { vault } = await newVault();
    await vault.change(() => [account(1)], NOW);
    await vault.change(() => [], NOW);
    expect((await vault.change(() => [account(2)], NOW + 89 * DAY)).trash).toHaveLength(1);
    expect((await vault.change(() => [account(3)], NOW + 91 * DAY)).trash).toHaveLength(2);
    const last = await vault.change(() => [account(3)], NOW + 92 * DAY);
    expect(last.trash.map(({ account }) => account.id)).toEqual(['account-2']);
  });

  it('is emptied of what is named, and of nothing else', async () => {
    const { vault } = await newVault();
    await vault.change(() => [account(1), account(2), account(3)], NOW);
    await vault.change(() => [account(3)], NOW + 1);
    const { trash, accounts } = await vault.empty(['account-1', 'account-3'], NOW + 2);
    expect(trash.map(({ account }) => account.id)).toEqual(['account-2']);
    expect(accounts).toEqual([account(3)]);
  });
});
