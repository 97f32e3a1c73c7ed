import { describe, expect, it, vi } from 'vitest';
import { choicesOf } from '../../components/add-choice';
import { account } from '../vault/accounts';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

describe('choicesOf', () => {
  it('has nothing to ask where no account has the name', () => {
    expect(choicesOf([], true)).toEqual(['alone']);
    expect(choicesOf([], false)).toEqual(['alone']);
  });

  it('takes a name that tells whose it is for the same account, and any other for another one', () => {
    expect(choicesOf([account(1)], true)).toEqual(['replace', 'beside']);
    expect(choicesOf([account(1)], false)).toEqual(['beside', 'replace']);
  });

  it('replaces none of several', () => expect(choicesOf([account(1), account(2)], true)).toEqual(['beside']));
});
