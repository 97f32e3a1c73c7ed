import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/backup/ledger';
import type { Account } from '../../lib/otp/account';
import { account, hotp, oddAccounts } from './accounts';

const ids = (accounts: Account[]) => accounts.map(({ id }) => id);
const otherSecret = { secret: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U' };
const a = account({ id: 'a' });

test.each<[string, Account[], Account[], fresh: string[], known: string[]]>([
  ['nothing found', [], [a], [], []],
  ['nothing held', [a], [], ['a'], []],
  ['the same', [a], [a], [], ['a']],
  ['the same with another id', [{ ...a, id: 'b' }], [a], [], ['b']],
  ['renamed here', [a], [{ ...a, issuer: 'Harbour', label: 'me' }], [], ['a']],
  ['bound to other sites here', [a], [{ ...a, sites: [] }], [], ['a']],
  ['the same names, another secret', [account({ id: 'b', otp: otherSecret })], [a], ['b'], []],
  ['another algorithm', [account({ id: 'b', otp: { algorithm: 'SHA256' } })], [a], ['b'], []],
  ['another number of digits', [account({ id: 'b', otp: { digits: 8 } })], [a], ['b'], []],
  ['another period', [account({ id: 'b', otp: { period: 60 } })], [a], ['b'], []],
  ['another type', [account({ id: 'b', otp: { type: 'steam' } })], [a], ['b'], []],
  ['twice in the file', [a, { ...a, id: 'b', addedAt: 1 }], [], ['a'], []],
  ['twice in the file and held', [a, { ...a, id: 'b' }], [a], [], ['a']],
  ['two that share a secret', [a, account({ id: 'b', label: 'per' })], [], ['a', 'b'], []],
  ['two that share a secret, one of them held', [account({ id: 'b', label: 'per' }), a], [a], ['b'], ['a']],
  [
    'two that share a secret, both held, one renamed',
    [account({ id: 'b', label: 'per' }), a],
    [{ ...a, label: 'x' }, a],
    [],
    ['b', 'a'],
  ],
  ['two that differ in their sites alone', [a, { ...a, id: 'b', sites: [] }], [], ['a', 'b'], []],
  [
    'in the order of the file',
    [account({ id: 'z', otp: otherSecret }), a, account({ id: 'b', otp: { digits: 8 } })],
    [a],
    ['z', 'b'],
    ['a'],
  ],
])('%s', (_, found, held, fresh, known) => {
  const ledger = compare(found, held);
  expect(ids(ledger.fresh)).toEqual(fresh);
  expect(ids(ledger.known)).toEqual(known);
});

test.each(['3', '7', '9'])('a held HOTP account is known whatever counter the file has: %s', (counter) => {
  const held = [{ ...account({ id: 'a' }), otp: hotp('7') }];
  const { fresh, known } = compare([{ ...account({ id: 'a' }), otp: hotp(counter) }], held);
  expect(fresh).toEqual([]);
  expect(known).toHaveLength(1);
  expect(held[0]?.otp).toEqual(hotp('7'));
});

describe('ids', () => {
  test('one that is taken by another account is replaced, and nothing else changes', () => {
    const found = account({ id: 'a', otp: otherSecret });
    expect(compare([found], [a], () => 'new').fresh).toEqual([{ ...found, id: 'new' }]);
    expect(found.id).toBe('a');
  });

  test('one that stands twice in the file is replaced once', () => {
    const found = [account({ id: 'b' }), account({ id: 'b', otp: otherSecret })];
    expect(ids(compare(found, [], () => 'new').fresh)).toEqual(['b', 'new']);
  });
});

test('a backup restored into an empty vault is all fresh, and then all known', () => {
  expect(compare(oddAccounts, []).fresh).toEqual(oddAccounts);
  expect(compare(oddAccounts, oddAccounts)).toEqual({ fresh: [], known: oddAccounts });
});

test('ten thousand accounts against ten thousand, in time', () => {
  const secretOf = (n: number) => n.toString(2).padStart(16, '0').replaceAll('0', 'A').replaceAll('1', 'B');
  const many = Array.from({ length: 10_000 }, (_, n) =>
    account({ id: `id-${n}`, otp: { secret: secretOf(n) } }),
  );
  const start = performance.now();
  expect(compare([...many].reverse(), many).known).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(1_000);
});
