import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/otp/account';
import { inOrder } from '../../lib/sites/order';
import { account } from '../vault/accounts';

const named = (issuer: string, id = issuer) => ({ ...account(1), id, issuer, label: '' });
const names = (accounts: { issuer: string }[]) => accounts.map(({ issuer }) => issuer);
const nowhere = () => 0;

describe('inOrder', () => {
  const accounts = ['works 10', 'Fjord', 'works 2', 'Ærø', 'arkiv'].map((issuer) => named(issuer));

  it('goes by name, numbers by value, large and small letters alike', () => {
    expect(names(inOrder(accounts, nowhere)).filter((name) => name !== 'Ærø')).toEqual([
      'arkiv',
      'Fjord',
      'works 2',
      'works 10',
    ]);
  });

  it('puts what fits the page first', () => {
    const fits = ({ issuer }: { issuer: string }) => Number(issuer.startsWith('works'));
    expect(names(inOrder(accounts, fits)).slice(0, 2)).toEqual(['works 2', 'works 10']);
  });

  it('puts what ranks higher there before the rest of it', () => {
    const rank = ({ issuer }: { issuer: string }) =>
      issuer === 'works 10' ? 2 : Number(issuer === 'works 2');
    expect(names(inOrder(accounts, rank)).slice(0, 2)).toEqual(['works 10', 'works 2']);
  });

  it('has the new key of an account behind the one used until now, whichever came first', () => {
    const old = named('works', 'old');
    const fresh = { ...named('works', 'fresh'), replaces: 'old' };
    const ids = (all: Account[]) => inOrder(all, nowhere).map(({ id }) => id);
    expect(ids([fresh, old])).toEqual(['old', 'fresh']);
    expect(ids([old, fresh])).toEqual(['old', 'fresh']);
  });

  it('gives the same from where it stood as from the start', () => {
    const before = inOrder(accounts, nowhere);
    const changed = [...accounts.slice(1), named('Brev'), { ...named('zebra'), id: 'Fjord' }];
    const distinct = changed.filter((each, at) => changed.findLastIndex(({ id }) => id === each.id) === at);
    expect(inOrder(distinct, nowhere, before)).toEqual(inOrder(distinct, nowhere));
  });
});
