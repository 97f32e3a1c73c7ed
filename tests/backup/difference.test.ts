import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../lib/backup/difference';
import type { Account } from '../../lib/otp/account';
import { account, hotp, oddAccounts } from './accounts';

const other = { secret: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU' };

test('of the same accounts there is none', () => {
  expect(difference(oddAccounts, [...oddAccounts].reverse())).toEqual({
    onlyHere: [],
    onlyInFile: [],
    differ: [],
    same: oddAccounts.length,
  });
});

describe('an account', () => {
  const held = account({ id: 'here' });

  test('that is only in the vault, or only in the file', () => {
    const strange = account({ id: 'there', issuer: 'Fjord', label: 'x', otp: other });
    expect(difference([], [held])).toMatchObject({ onlyHere: [held], onlyInFile: [], same: 0 });
    expect(difference([strange], [held])).toMatchObject({ onlyHere: [held], onlyInFile: [strange], same: 0 });
  });

  test.each<[string, Account, string[]]>([
    ['renamed here', account({ id: 'here', label: 'before' }), ['name']],
    ['renamed, under another id', account({ id: 'there', label: 'before' }), ['name']],
    ['with another secret', account({ id: 'here', otp: other }), ['secret']],
    ['with another secret, under another id', account({ id: 'there', otp: other }), ['secret']],
    ['with more digits', account({ id: 'here', otp: { digits: 8 } }), ['secret']],
    [
      'with another secret and name',
      account({ id: 'here', label: 'before', otp: other }),
      ['name', 'secret'],
    ],
  ])('%s differs by that', (_, inFile, by) => {
    expect(difference([inFile], [held])).toEqual({
      onlyHere: [],
      onlyInFile: [],
      differ: [{ account: held, by }],
      same: 0,
    });
  });

  test('whose counter moved differs by that alone', () => {
    const now = { ...account(), otp: hotp('42') };
    expect(difference([{ ...account(), otp: hotp('41') }], [now]).differ).toEqual([
      { account: now, by: ['counter'] },
    ]);
  });

  test('whose sites or order differ is the same', () => {
    expect(difference([account({ id: 'here', sites: [] })], [held])).toMatchObject({ differ: [], same: 1 });
  });

  test('that shares its secret with another one is paired with its own', () => {
    const twins = [account({ id: 'a', label: 'one' }), account({ id: 'b', label: 'two' })];
    expect(difference([...twins].reverse(), twins)).toMatchObject({ differ: [], same: 2 });
  });
});

test('every account is told of once', () => {
  const some = fc
    .array(fc.constantFrom(...oddAccounts), { maxLength: 12 })
    .map((accounts) => accounts.map((each, at) => ({ ...each, id: `${at}` })));
  fc.assert(
    fc.property(some, some, (inFile, held) => {
      const { onlyHere, onlyInFile, differ, same } = difference(inFile, held);
      expect(onlyInFile.length + differ.length + same).toBe(inFile.length);
      expect(onlyHere.length + differ.length + same).toBe(held.length);
    }),
  );
});
