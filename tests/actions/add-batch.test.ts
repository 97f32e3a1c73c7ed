import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addBatch, previewBatch, takeBackBatch } from '../../lib/actions/add-batch';
import { addedParts } from '../../lib/browser/batches';
import type { MigrationBatch } from '../../lib/otp/migration-parts';
import { account, hotp } from '../backup/accounts';
import type { fakeExtension } from '../browser/storage';
import { NOW, newVault } from '../vault/quick';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);

beforeEach(() => fake.forget());

const SECRETS = ['GEZDGNBVGY3TQOJQ', 'MFRGGZDFMZTWQ2LK', 'KRSXG5CLMV4VGZLD', 'NBSWY3DPEB3W64TM'];

/** A part with the accounts that these numbers stand for. */
const part = (index: number, numbers: number[], size = 2): MigrationBatch => ({
  id: '7',
  size,
  seen: [index],
  readings: numbers.map((n, before) => {
    const { issuer, otp } = account({ otp: { secret: SECRETS[n] ?? '' } });
    return { at: before + 1, reading: { issuer, label: `kari${n}`, otp }, notes: [] };
  }),
  refused: [],
});

const labels = (accounts: { label: string }[]) => accounts.map(({ label }) => label);

async function vaultWith(...numbers: number[]) {
  const { vault } = await newVault();
  const held = numbers.map((n) =>
    account({ id: `held${n}`, label: `mine${n}`, otp: { secret: SECRETS[n] ?? '' } }),
  );
  await vault.change(() => held, NOW);
  return vault;
}

describe('a preview', () => {
  it('accounts for every record', async () => {
    const vault = await vaultWith(1);
    const preview = await previewBatch(vault, part(0, [0, 1, 2, 2]), NOW);
    expect(labels(preview.fresh)).toEqual(['kari0', 'kari2']);
    expect(labels(preview.known)).toEqual(['kari1']);
    expect(preview).toMatchObject({ repeats: 1, before: [] });
    expect(await addedParts({ id: '7', size: 2 })).toEqual([]);
  });

  it('notes a part of which all is held', async () => {
    const vault = await vaultWith(0, 1);
    await previewBatch(vault, part(1, [0, 1]), NOW);
    expect(await addedParts({ id: '7', size: 2 })).toEqual([1]);
  });
});

describe('adding', () => {
  it('is one change, binds to no site and gives ids of their own', async () => {
    const vault = await vaultWith(1);
    const { number } = await vault.read();
    const { ids } = await addBatch(vault, part(0, [0, 1, 2]), NOW + 5);
    const state = await vault.read();
    expect(state.number).toBe(number + 1);
    expect(labels(state.accounts)).toEqual(['mine1', 'kari0', 'kari2']);
    expect(state.accounts.slice(1).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    expect(state.accounts[1]).toMatchObject({ sites: [], addedAt: NOW + 5 });
  });

  it('is told of the parts that came before, also in another window', async () => {
    const vault = await vaultWith();
    await addBatch(vault, part(0, [0]), NOW);
    expect((await previewBatch(vault, part(1, [1]), NOW)).before).toEqual([0]);
    expect(fake.stored().batches).toBe('[["7 of 2",[0]]]');
  });

  it('adds a second time only what is not there', async () => {
    const vault = await vaultWith();
    await addBatch(vault, part(0, [0, 1]), NOW);
    expect((await addBatch(vault, part(0, [0, 1]), NOW)).ids).toEqual([]);
    expect((await vault.read()).accounts).toHaveLength(2);
  });

  it('leaves the counter of an account that is held as it is', async () => {
    const { vault } = await newVault();
    await vault.change(() => [{ ...account({ id: 'held' }), otp: hotp('5') }], NOW);
    const { issuer, label } = account();
    const readings = [{ at: 1, reading: { issuer, label, otp: hotp('9') }, notes: [] }];
    await addBatch(vault, { ...part(0, []), readings }, NOW);
    expect((await vault.read()).accounts.map(({ otp }) => otp)).toEqual([hotp('5')]);
  });

  it('names an account without a name by its record', async () => {
    const vault = await vaultWith();
    const batch = part(0, [0]);
    const nameless = { ...batch.readings[0]?.reading, issuer: '', label: '', otp: account().otp };
    await addBatch(vault, { ...batch, readings: [{ at: 3, reading: nameless, notes: ['no_name'] }] }, NOW);
    expect(labels((await vault.read()).accounts)).toEqual(['unnamedAccount 3']);
  });
});

describe('undo', () => {
  it('removes exactly what was added, whatever happened since', async () => {
    const vault = await vaultWith(1);
    await addBatch(vault, part(0, [0]), NOW);
    const added = await addBatch(vault, part(1, [1, 2]), NOW);
    await vault.change(
      (accounts) => [
        ...accounts.map((each) => ({ ...each, label: `${each.label} renamed` })),
        account({ id: 'later', label: 'later', otp: { secret: SECRETS[3] ?? '' } }),
      ],
      NOW,
    );
    await takeBackBatch(vault, added, NOW);
    expect(labels((await vault.read()).accounts)).toEqual(['mine1 renamed', 'kari0 renamed', 'later']);
    expect(await addedParts({ id: '7', size: 2 })).toEqual([0]);
  });

  it('keeps a part as added that was so before', async () => {
    const vault = await vaultWith();
    await addBatch(vault, part(0, [0]), NOW);
    await takeBackBatch(vault, await addBatch(vault, part(0, [0, 1]), NOW), NOW);
    expect(await addedParts({ id: '7', size: 2 })).toEqual([0]);
  });
});
