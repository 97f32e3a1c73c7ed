import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/sites/order';
import { account } from '../vault/accounts';

const named = (issuer: string, id = issuer) => ({ ...account(1), id, issuer, label: '' });
const names = (accounts: { issuer: string }[]) => accounts.map(({ issuer }) => issuer);
const nowhere = () => false;

describe('inOrder', () => {
  const accounts = ['works 10', 'Fjord', 'works 2', 'Ærø', 'arkiv'].map((issuer) => named(issuer));

  it('goes by name, numbers by value, large and small letters alike', () => {
    expect(names(inOrder(accounts, nowhere, 'en')).filter((name) => name !== 'Ærø')).toEqual([
      'arkiv',
      'Fjord',
      'works 2',
      'works 10',
    ]);
  });

  it('puts what fits the page first', () => {
    const fits = ({ issuer }: { issuer: string }) => issuer.startsWith('works');
    expect(names(inOrder(accounts, fits, 'en')).slice(0, 2)).toEqual(['works 2', 'works 10']);
  });

  it('goes by the letters of the language', () => {
    const towns = ['Ängelholm', 'Ålborg', 'Zürich', 'Ærø', 'Øya'].map((issuer) => named(issuer));
    expect(names(inOrder(towns, nowhere, 'sv'))).toEqual(['Zürich', 'Ålborg', 'Ängelholm', 'Ærø', 'Øya']);
    expect(names(inOrder(towns, nowhere, 'da'))).toEqual(['Zürich', 'Ängelholm', 'Ærø', 'Øya', 'Ålborg']);
    expect(names(inOrder(towns, nowhere, 'en'))[0]).not.toBe('Zürich');
  });

  it('gives the same from where it stood as from the start', () => {
    const before = inOrder(accounts, nowhere, 'en');
    const changed = [...accounts.slice(1), named('Brev'), { ...named('zebra'), id: 'Fjord' }];
    const distinct = changed.filter((each, at) => changed.findLastIndex(({ id }) => id === each.id) === at);
    expect(inOrder(distinct, nowhere, 'en', before)).toEqual(inOrder(distinct, nowhere, 'en'));
  });
});
