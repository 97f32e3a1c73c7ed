import { describe, expect, it } from 'vitest';
import { codeOf } from '../../lib/error';
import { headerCheck } from '../../lib/vault/header';
import type { Revision } from '../../lib/vault/store';
import { Vault } from '../../lib/vault/vault';
import { tell } from '../proof/figures';
import { account } from './accounts';
import { NOW, newVault } from './quick';

/** A vault of four revisions: empty, then one, two and three accounts. */
async function vaultOfFour() {
  const made = await newVault();
  for (const count of [1, 2, 3])
    await made.vault.change(() => Array.from({ length: count }, (_, at) => account(at)), NOW + count);
  const revisions = await made.store.revisions.orderBy('number').toArray();
  const { openAgain } = made;

  /** What is read once these are the revisions that lie there. */
  async function readOf(others: Revision[]): Promise<string> {
    await made.store.revisions.clear();
    await made.store.revisions.bulkPut(others);
    const vault = await openAgain();
    return vault
      .read()
      .then(({ accounts, damaged }) => `${accounts.length} accounts, ${damaged} damaged`, codeOf);
  }
  return { ...made, revisions, readOf };
}

const at = (revisions: Revision[], number: number): Revision => {
  const found = revisions.find((each) => each.number === number);
  if (!found) throw new Error(`no revision ${number}`);
  return found;
};
const renumbered = (revision: Revision, number: number): Revision => ({ ...revision, number });

describe('revisions that were moved', () => {
  it('are noticed, whatever the move', async (context) => {
    const { revisions, readOf } = await vaultOfFour();
    const [one, two, three, four] = [1, 2, 3, 4].map((number) => at(revisions, number)) as [
      Revision,
      Revision,
      Revision,
      Revision,
    ];
    const stranger = (await vaultOfFour()).revisions;
    const cases: [string, Revision[], string][] = [
      ['as they were', revisions, '3 accounts, 0 damaged'],
      [
        'the newest two swapped',
        [one, two, renumbered(four, 3), renumbered(three, 4)],
        '1 accounts, 2 damaged',
      ],
      [
        'in the order from behind',
        revisions.map((each) => renumbered(each, 5 - each.number)),
        'vault_damaged',
      ],
      ['an old one as a newer', [...revisions, renumbered(two, 5)], '3 accounts, 1 damaged'],
      ['the newest twice', [...revisions, renumbered(four, 5)], '3 accounts, 1 damaged'],
      [
        'an old one in the place of the newest',
        [one, two, three, renumbered(two, 4)],
        '2 accounts, 1 damaged',
      ],
      ['one of another vault as the newest', [one, two, three, at(stranger, 4)], '2 accounts, 1 damaged'],
      ['all of another vault', stranger, 'vault_damaged'],
      [
        'one of another vault as a newer',
        [...revisions, renumbered(at(stranger, 4), 5)],
        '3 accounts, 1 damaged',
      ],
      ['none', [], 'vault_damaged'],
    ];
    const read: [string, string][] = [];
    for (const [name, others] of cases) read.push([name, await readOf(others)]);
    expect(read).toEqual(cases.map(([name, , expected]) => [name, expected]));
    tell(context, `${cases.length - 1} of ${cases.length - 1} moves noticed`);
  });
});

describe('headers that were moved', () => {
  it('one of another vault with the same password opens nothing of this one', async () => {
    const [mine, other] = [await newVault(), await newVault()];
    await mine.store.headers.bulkPut(await other.store.readHeaders());
    const opened = await mine.unlock();
    if (!opened) throw new Error('their own password opens it');
    const vault = await Vault.open(mine.store, opened.vaultId, opened.vaultKey);
    expect(await vault.read().catch(codeOf)).toBe('vault_damaged');
    expect((await mine.vault.read()).number).toBe(1);
  });

  it('a slot of another vault opens nothing', async () => {
    const [mine, other] = [await newVault(), await newVault()];
    const [theirs] = await other.store.readHeaders();
    const copies = await mine.store.readHeaders();
    const header = { ...copies[0]?.header, slots: theirs?.header.slots } as NonNullable<
      typeof theirs
    >['header'];
    const check = await headerCheck(header);
    await mine.store.headers.bulkPut(([1, 2] as const).map((copy) => ({ copy, header, check })));
    expect(await mine.unlock().catch(codeOf)).toBe('header_altered');
  });
});
