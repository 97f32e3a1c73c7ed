import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyVault } from '../../lib/actions/copy-vault';
import { access, disk } from '../../lib/actions/open-vault';
import { bringVaultBack, setAsideAt, setVaultAside, vaultsAside } from '../../lib/actions/set-vault-aside';
import { whatIsThere } from '../../lib/actions/shut-vault';
import { readTended } from '../../lib/actions/tend-vault';
import { readSecondCopy } from '../../lib/browser/second-copy';
import { readSeenState, seen } from '../../lib/browser/seen';
import { startSession } from '../../lib/browser/session';
import { closeNote, readNotes } from '../../lib/browser/vault-notes';
import { AppError } from '../../lib/error';
import { DiskStore } from '../../lib/vault/disk-store';
import { createVault, unlockVault } from '../../lib/vault/unlock';
import type { Vault } from '../../lib/vault/vault';
import type { fakeSystem } from '../browser/system';
import { account } from '../vault/accounts';
import { NOW, PASSWORD, quickDerive } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeSystem>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/system')).fakeSystem()),
);

const tools = { derive: quickDerive, seen };
const unlock = (password = PASSWORD) => unlockVault(disk, { type: 'password', password }, tools);
const listOf = ({ accounts }: { accounts: { id: string }[] }) => accounts.map(({ id }) => id);

let vault: Vault;

/** There is none, as for a vault that is too large to be copied with each change. */
const forgetCopy = () => fake.browser.storage.local.remove(['secondHeader', 'secondRevision']);

/** As a window that opens now. */
async function opened(): Promise<Vault> {
  const now = await access();
  if (now.status !== 'open') throw new Error(now.status);
  return now.vault;
}

async function damage(...numbers: number[]) {
  for (const number of numbers) await disk.revisions.put({ number, sealed: new Uint8Array(60) });
}

beforeEach(async () => {
  const key = await createVault(disk, PASSWORD, tools, NOW);
  await startSession(key, 10);
  vault = await opened();
  for (const number of [1, 2, 3]) await vault.change((all) => [...all, account(number)], NOW + number);
});
afterEach(async () => {
  fake.forget();
  await disk.headers.clear();
  await disk.revisions.clear();
});

describe('a vault that is whole', () => {
  it('is read as it is, and what was seen follows each change', async () => {
    expect(listOf(await readTended(vault, NOW))).toEqual(['account-1', 'account-2', 'account-3']);
    expect(await readSeenState()).toMatchObject({ number: 4, accounts: 3, savedAt: NOW + 3 });
    expect((await readSecondCopy())?.revision).toEqual(await disk.readRevision(4));
    expect(await readNotes()).toEqual({});
  });
});

describe('a damaged newest revision', () => {
  it('comes back from the second copy, byte by byte: nothing is missing', async () => {
    const before = await disk.revisions.toArray();
    await damage(4);
    expect(listOf(await readTended(await opened(), NOW + 9))).toHaveLength(3);
    expect(await disk.revisions.toArray()).toEqual(before);
    expect(await readNotes()).toEqual({ repaired: { savedAt: NOW + 3, accounts: 3, complete: true } });
  });

  it('falls back where there is no second copy, writes that anew on top, and says what may be missing', async () => {
    await forgetCopy();
    await damage(3, 4);
    const window = await opened();
    const state = await readTended(window, NOW + 9);
    expect(listOf(state)).toEqual(['account-1']);
    expect(state).toMatchObject({ number: 5, damaged: 0, savedAt: NOW + 9 });
    expect(await readNotes()).toEqual({ repaired: { savedAt: NOW + 1, accounts: 1, complete: false } });
    await closeNote('repaired');
    expect((await readTended(window, NOW + 10)).number).toBe(5);
    expect(await readNotes()).toEqual({});
  });

  it('is never copied', async () => {
    await forgetCopy();
    await damage(4);
    expect(await copyVault(disk)).toBe(false);
    expect(await readSecondCopy()).toBeNull();
  });

  it('is repaired once where two windows open at once', async () => {
    await forgetCopy();
    await damage(4);
    const windows = [await opened(), await opened()];
    const states = await Promise.all(windows.map((each) => readTended(each, NOW + 9)));
    expect(states.map(listOf)).toEqual([
      ['account-1', 'account-2'],
      ['account-1', 'account-2'],
    ]);
    expect((await vault.read()).damaged).toBe(0);
  });
});

describe('a vault of which nothing opens', () => {
  it('comes back from the second copy', async () => {
    await damage(1, 2, 3, 4);
    expect(listOf(await readTended(await opened(), NOW + 9))).toHaveLength(3);
    expect(await readNotes()).toHaveProperty('repaired.complete', true);
  });

  it('is said to be damaged where there is no second copy, and nothing is written', async () => {
    await forgetCopy();
    await damage(1, 2, 3, 4);
    const before = await disk.revisions.toArray();
    await expect(readTended(await opened(), NOW + 9)).rejects.toEqual(new AppError('vault_damaged'));
    expect(await disk.revisions.toArray()).toEqual(before);
  });

  it('can be set aside whole, and then another one made', async () => {
    await damage(1, 2, 3, 4);
    const before = await disk.revisions.toArray();
    await setVaultAside(NOW);
    const name = (await readNotes()).aside?.name ?? '';
    expect(name).toBe('engang-aside-20261121120000');
    expect(await new DiskStore(name).revisions.toArray()).toEqual(before);
    expect(Object.keys(fake.kept())).toContain(`${name}-secondRevision`);
    expect(await access()).toEqual({ status: 'gone', accounts: 3, savedAt: NOW + 3 });
    await createVault(disk, 'another calm password', tools, NOW);
    expect(await access()).toEqual({ status: 'locked' });
    await expect(bringVaultBack(name)).rejects.toEqual(new AppError('vault_exists'));
  });

  it('that was set aside by mistake comes back, and opens as before', async () => {
    await setVaultAside(NOW);
    const [name = ''] = await vaultsAside();
    expect(setAsideAt(name)).toBe(NOW);
    await bringVaultBack(name);
    expect(await vaultsAside()).not.toContain(name);
    expect(await access()).toEqual({ status: 'locked' });
    expect(await unlock()).toMatchObject({ vaultId: vault.id, altered: false });
    expect(listOf(await readTended(vault, NOW))).toHaveLength(3);
  });
});

describe('a vault that is not there any more', () => {
  const clear = async () => {
    await disk.headers.clear();
    await disk.revisions.clear();
  };

  it('is put back from the second copy, and opens with its password', async () => {
    await clear();
    expect(await whatIsThere(disk, NOW)).toEqual({ status: 'locked' });
    expect(await readNotes()).toEqual({ putBack: { at: NOW } });
    expect(await unlock()).toMatchObject({ vaultId: vault.id, altered: false });
    expect(listOf(await readTended(await opened(), NOW))).toHaveLength(3);
  });

  it('is put back with an older header, where that is all there is, and opens by it', async () => {
    const known = await seen.read();
    if (known) await seen.write({ ...known, work: known.work * 2, checks: ['of the one that was lost'] });
    await clear();
    expect(await whatIsThere(disk, NOW)).toEqual({ status: 'locked' });
    expect(await unlock()).toMatchObject({ vaultId: vault.id, altered: false });
  });

  it('is put back under an open window, too', async () => {
    const window = await opened();
    await clear();
    expect(listOf(await readTended(window, NOW))).toHaveLength(3);
    expect(await unlock()).toMatchObject({ vaultId: vault.id });
  });

  it('is said to be gone where there is no second copy', async () => {
    await forgetCopy();
    await clear();
    expect(await whatIsThere(disk, NOW)).toEqual({ status: 'gone', accounts: 3, savedAt: NOW + 3 });
  });

  it('is no loss where it never held an account', async () => {
    await clear();
    fake.forget();
    await createVault(disk, PASSWORD, tools, NOW);
    await clear();
    expect(await whatIsThere(disk, NOW)).toEqual({ status: 'none' });
  });
});

describe('a header of which no copy is whole', () => {
  const damageHeaders = () => disk.headers.toCollection().modify({ check: 'nothing' });

  it('comes back from the second copy', async () => {
    const before = await disk.headers.toArray();
    await damageHeaders();
    expect(await whatIsThere(disk, NOW)).toEqual({ status: 'locked' });
    expect(await disk.headers.toArray()).toEqual(before);
    expect(await readNotes()).toEqual({ waysPutBack: { at: NOW } });
  });

  it('stays damaged where the second copy is not the one last seen: its password may be an old one', async () => {
    const known = await seen.read();
    if (known) await seen.write({ ...known, checks: ['another'] });
    await damageHeaders();
    await expect(whatIsThere(disk, NOW)).rejects.toEqual(new AppError('header_damaged'));
  });
});

describe('an older state than the one last seen', () => {
  it('gives way to the second copy where that is newer', async () => {
    await disk.revisions.bulkDelete([3, 4]);
    expect(listOf(await readTended(await opened(), NOW))).toHaveLength(3);
    expect(await readNotes()).toHaveProperty('repaired.complete', true);
  });

  it('is told once where there is no newer one', async () => {
    await forgetCopy();
    await disk.revisions.bulkDelete([3, 4]);
    const window = await opened();
    expect(listOf(await readTended(window, NOW))).toEqual(['account-1']);
    expect(await readNotes()).toEqual({
      older: { savedAt: NOW + 1, accounts: 1, lastSavedAt: NOW + 3, lastAccounts: 3 },
    });
    await closeNote('older');
    await readTended(window, NOW);
    expect(await readNotes()).toEqual({});
  });
});
