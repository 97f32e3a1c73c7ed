import { describe, expect, it } from 'vitest';
import { previewOf, restore, takeBackRestored } from '../../lib/actions/restore';
import { readEnpass } from '../../lib/backup/readers/enpass';
import type { Aside, Export } from '../../lib/backup/readers/export';
import type { Account } from '../../lib/otp/account';
import { account } from '../backup/accounts';
import { exportOf, field, item, totp } from '../backup/readers/made-up';
import { NOW, newVault } from '../vault/quick';

const secret = (letter: string) => `JBSWY3DPEHPK3PX${letter}`;
const uses = (title: string, letter: string, more: object = {}) =>
  item(title, [field('username', 'ida'), totp(secret(letter))], more);

/** Two that are new, one of them twice; one that is held under another name; one wrong; two archived, one deleted. */
function opened(): Export {
  const found = readEnpass(
    exportOf(
      uses('New', 'A'),
      uses('New', 'A'),
      uses('Newer', 'B'),
      uses('Held', 'C'),
      uses('Wrong', '!'),
      uses('Old', 'D', { archived: 1 }),
      uses('Held, too', 'E', { archived: 1 }),
      uses('Gone', 'F', { trashed: 1 }),
    ),
    { now: NOW, newId: () => crypto.randomUUID(), unnamed: String },
  );
  if (!found) throw new Error('not taken for an Enpass export');
  return found;
}

async function heldVault() {
  const { vault } = await newVault();
  const held = ['C', 'E'].map((letter) =>
    account({ id: `held-${letter}`, issuer: `mine ${letter}`, otp: { secret: secret(letter) } }),
  );
  await vault.change(() => held, NOW);
  return { vault, held };
}

const issuers = (accounts: Account[]) => accounts.map(({ issuer }) => issuer);

describe('the preview of an export', () => {
  it.each<[Aside[], fresh: string[], known: string[], left: number]>([
    [[], ['New', 'Newer'], ['Held'], 3],
    [['archived'], ['New', 'Newer', 'Old'], ['Held', 'Held, too'], 1],
    [['deleted'], ['New', 'Newer', 'Gone'], ['Held'], 2],
    [['deleted', 'archived'], ['New', 'Newer', 'Gone', 'Old'], ['Held', 'Held, too'], 0],
  ])('accounts for every code, with %j taken', async (taken, fresh, known, left) => {
    const { vault } = await heldVault();
    const preview = await previewOf(vault, opened(), taken);
    expect([issuers(preview.fresh), issuers(preview.known)]).toEqual([fresh, known]);
    expect(preview).toMatchObject({ repeats: 1, created: null, exported: { codes: 8, taken } });
    expect(preview.refused).toEqual([{ line: 5, code: 'secret_not_base32', name: 'Wrong' }]);
    expect(fresh.length + known.length + 1 + 1 + left).toBe(8);
  });

  it('keeps nothing', async () => {
    const { vault, held } = await heldVault();
    await previewOf(vault, opened(), ['archived']);
    expect((await vault.read()).accounts).toEqual(held);
  });
});

it('the preview of a backup says when it was made, and passes nothing over', async () => {
  const { vault } = await heldVault();
  const accounts = [account({ id: 'a' }), account({ id: 'b' })];
  const preview = await previewOf(vault, { accounts, vaultId: 'one', created: 7, refused: [] });
  expect(preview).toMatchObject({ created: 7, exported: null, repeats: 1, known: [] });
  expect(preview.fresh).toEqual([accounts[0]]);
});

describe('restoring', () => {
  it('adds what is new, overwrites nothing, and is taken back whole', async () => {
    const { vault, held } = await heldVault();
    const added = await restore(vault, await previewOf(vault, opened()), NOW + 1);
    const { accounts } = await vault.read();
    expect(issuers(accounts)).toEqual(['mine C', 'mine E', 'New', 'Newer']);
    expect(accounts.slice(0, 2)).toEqual(held);
    expect(accounts.slice(2).map(({ id }) => id)).toEqual(added);
    expect(await takeBackRestored(vault, added, NOW + 2)).toBe(2);
    expect((await vault.read()).accounts).toEqual(held);
  });

  it('adds nothing twice where another window added it meanwhile, nor takes that back', async () => {
    const { vault } = await heldVault();
    const preview = await previewOf(vault, opened());
    const first = await restore(vault, await previewOf(vault, opened()), NOW + 1);
    const second = await restore(vault, preview, NOW + 2);
    expect([first.length, second]).toEqual([2, []]);
    await takeBackRestored(vault, second, NOW + 3);
    expect((await vault.read()).accounts).toHaveLength(4);
  });
});
