import { describe, expect, it } from 'vitest';
import { codeOf, type ErrorCode } from '../../lib/error';
import { type Header, headerCheck } from '../../lib/vault/header';
import type { Slot } from '../../lib/vault/slot';
import type { HeaderCopy } from '../../lib/vault/store';
import { tell } from '../proof/figures';
import { newVault } from './quick';

type Change = (header: Header) => Header;

const inSlot =
  (change: (slot: Slot) => object): Change =>
  (header) =>
    ({ ...header, slots: header.slots.map((slot) => ({ ...slot, ...change(slot) })) }) as Header;
const inKdf = (change: object): Change =>
  inSlot((slot) => (slot.type === 'password' ? { kdf: { ...slot.kdf, ...change } } : {}));

/** What was edited, and what is said of it where the checksum was corrected: of what is out of bounds, that. */
const CHANGES: [name: string, change: Change, said: ErrorCode][] = [
  ['memory, more', inKdf({ memory: 128 * 1024 }), 'header_altered'],
  ['memory, less', inKdf({ memory: 32 * 1024 }), 'header_weaker'],
  ['memory, 4 TiB', inKdf({ memory: 4 * 1024 ** 3 }), 'kdf_out_of_bounds'],
  ['passes, more', inKdf({ passes: 4 }), 'header_altered'],
  ['passes, fewer', inKdf({ passes: 2 }), 'header_weaker'],
  ['passes, 2^31', inKdf({ passes: 2 ** 31 }), 'kdf_out_of_bounds'],
  ['lanes', inKdf({ lanes: 2 }), 'header_altered'],
  ['lanes, none', inKdf({ lanes: 0 }), 'kdf_out_of_bounds'],
  ['salt', inKdf({ salt: new Uint8Array(16) }), 'header_altered'],
  ['salt, longer', inKdf({ salt: new Uint8Array(32) }), 'header_altered'],
  ['slot type', inSlot(() => ({ type: 'recovery', recipient: 'age1' })), 'header_altered'],
  ['slot id', inSlot(() => ({ id: 'b1d0c2f0-0000-4000-8000-000000000000' })), 'header_altered'],
  ['version, older', ({ vaultId, slots }) => ({ format: 1, vaultId, slots }), 'header_weaker'],
  [
    'vault id',
    (header) => ({ ...header, vaultId: '5f0c2a9e-0000-4000-8000-000000000000' }),
    'header_altered',
  ],
  ['wrapped key', inSlot(() => ({ wrapped: new Uint8Array(60) })), 'header_altered'],
  ['no slots', (header) => ({ ...header, slots: [] }), 'header_altered'],
];

/** What unlocking says once both copies are these. */
async function saidOf(
  change: Change,
  check: (header: Header, before: HeaderCopy) => string | Promise<string>,
) {
  const { store, unlock } = await newVault();
  const [before] = await store.readHeaders();
  if (!before) throw new Error('no header');
  const header = change(before.header);
  const copies = await Promise.all(
    ([1, 2] as const).map(async (copy) => ({ copy, header, check: await check(header, before) })),
  );
  await store.headers.bulkPut(copies);
  const said = await unlock().then(
    (opened) => (opened ? (opened.altered ? 'opened, altered' : 'OPENED') : 'wrong password'),
    codeOf,
  );
  expect(await store.readHeaders(), 'nothing is written').toEqual(copies);
  return said;
}

describe('an edited header', () => {
  it('whose checksum was corrected does not open, and is told from a wrong password', async (context) => {
    const said: [string, string][] = [];
    for (const [name, change] of CHANGES) said.push([name, await saidOf(change, headerCheck)]);
    expect(said).toEqual(CHANGES.map(([name, , code]) => [name, code]));
    tell(context, `${said.length} of ${CHANGES.length} edits with the right checksum told`);
  });

  it('with the checksum of before is damaged', async (context) => {
    const said: [string, string][] = [];
    for (const [name, change] of CHANGES) said.push([name, await saidOf(change, (_, { check }) => check)]);
    expect(said).toEqual(CHANGES.map(([name]) => [name, 'header_damaged']));
    tell(context, `${said.length} of ${CHANGES.length} without`);
  });

  it.each<[string, Change]>([
    ['the date of a slot', inSlot(() => ({ addedAt: 1 }))],
    ['a slot twice', (header) => ({ ...header, slots: [...header.slots, ...header.slots] })],
    ['no tag', ({ tag: _, ...header }) => header],
  ])('%s: opens, as the key is whole, and says that it was altered', async (_, change) => {
    expect(await saidOf(change, headerCheck)).toBe('opened, altered');
  });
});
