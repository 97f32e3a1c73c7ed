import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/otp/account';
import {
  differenceSince,
  partsChanged,
  withAllOf,
  withoutRestored,
  withSomeOf,
} from '../../lib/vault/versions';
import { account } from './accounts';

const counter = (number: number, at: string): Account => ({
  ...account(number),
  otp: { type: 'hotp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, counter: at },
});
const renamed = (number: number): Account => ({ ...account(number), label: 'another' });

describe('differenceSince', () => {
  it('tells what was added, what is missing and what was changed', () => {
    const then = [account(1), account(2), account(3)];
    const now = [account(4), renamed(3), account(1)];
    expect(differenceSince(then, now)).toEqual({
      added: [account(4)],
      missing: [account(2)],
      changed: [{ before: account(3), now: renamed(3) }],
    });
  });

  it('finds nothing in another order, in a moved counter, and in two empty lists', () => {
    const nothing = { added: [], missing: [], changed: [] };
    expect(differenceSince([account(1), account(2)], [account(2), account(1)])).toEqual(nothing);
    expect(differenceSince([counter(1, '4')], [counter(1, '9')])).toEqual(nothing);
    expect(differenceSince([], [])).toEqual(nothing);
  });

  it.each<[string, Account, string[]]>([
    ['a name', { ...account(1), issuer: 'Other' }, ['name']],
    ['the sites', { ...account(1), sites: ['havn.example'] }, ['sites']],
    ['the secret', { ...account(1), otp: { ...account(1).otp, secret: 'GEZDGNBVGY3TQOJQ' } }, ['generator']],
    ['the digits', { ...account(1), otp: { ...account(1).otp, digits: 8 } }, ['generator']],
    ['the kind', counter(1, '0'), ['generator']],
  ])('sees a change of %s', (_, now, parts) => {
    expect(differenceSince([account(1)], [now]).changed).toHaveLength(1);
    expect(partsChanged(account(1), now)).toEqual(parts);
  });

  it('takes ten thousand accounts in a moment', () => {
    const all = Array.from({ length: 10_000 }, (_, at) => account(at));
    const started = performance.now();
    expect(differenceSince(all, all.slice(1)).missing).toEqual([account(0)]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('restoring', () => {
  it('all: the list is as it was, but for counters that moved on', () => {
    const then = [account(1), counter(2, '4'), counter(3, '9')];
    const present = [renamed(1), counter(2, '7'), counter(3, '8'), account(5)];
    expect(withAllOf(then, present)).toEqual([account(1), counter(2, '7'), counter(3, '9')]);
  });

  it('a counter of another generator is not carried over', () => {
    const other = counter(2, '70');
    const present = [{ ...other, otp: { ...other.otp, secret: 'GEZDGNBVGY3TQOJQ' } }];
    expect(withAllOf([counter(2, '4')], present)).toEqual([counter(2, '4')]);
  });

  it('some: in the place of the one with the same id, or at the end', () => {
    const present = [renamed(1), account(2)];
    expect(withSomeOf([account(3), account(1)], present)).toEqual([account(1), account(2), account(3)]);
  });

  it('is taken back without what was added in between', () => {
    const before = [account(1), renamed(2), counter(4, '5')];
    const after = [account(2), account(3), counter(4, '5')];
    const present = [...after.slice(0, 2), counter(4, '6'), account(9)];
    expect(withoutRestored(before, after, present)).toEqual([
      account(1),
      renamed(2),
      counter(4, '6'),
      account(9),
    ]);
  });
});
