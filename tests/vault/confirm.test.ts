import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/otp/account';
import { type Confirmed, confirm, unconfirm } from '../../lib/vault/confirm';
import { account } from './accounts';

const unconfirmed = { unconfirmed: true } as const;
const idOf = (number: number) => account(number).id;
const other = account(8);
const last = account(9);

/** What `confirm` gives, which must not be null. */
function confirming(accounts: Account[], id: string): { accounts: Account[]; confirmed: Confirmed } {
  const change = confirm(accounts, id);
  if (!change) throw new Error('nothing was confirmed');
  return change;
}

describe('confirm', () => {
  it('takes the mark away, and nothing else', () => {
    const { accounts } = confirming([other, { ...account(1), ...unconfirmed }, last], idOf(1));
    expect(accounts).toEqual([other, account(1), last]);
  });

  it('has nothing to do for an account that is confirmed, or gone', () => {
    expect(confirm([account(1)], idOf(1))).toBeNull();
    expect(confirm([account(1)], 'gone')).toBeNull();
  });

  it('comes in the place of the one it replaces, with its sites and the name it goes by', () => {
    const old = { ...account(1), issuer: 'HAVN', sites: ['havn.example', 'fjord.example'] };
    const fresh = {
      ...account(2),
      ...unconfirmed,
      issuer: 'Havn',
      label: old.label,
      sites: ['works.example', 'havn.example'],
      replaces: old.id,
    };
    const { accounts } = confirming([other, old, last, fresh], fresh.id);
    const { unconfirmed: _, replaces: __, ...kept } = fresh;
    expect(accounts).toEqual([
      other,
      { ...kept, issuer: 'HAVN', sites: ['havn.example', 'fjord.example', 'works.example'] },
      last,
    ]);
  });

  it('keeps a name that a person gave it', () => {
    const fresh = { ...account(2), ...unconfirmed, label: 'my own', replaces: idOf(1) };
    expect(confirming([account(1), fresh], fresh.id).accounts).toMatchObject([{ label: 'my own' }]);
  });

  it('replaces one that was never confirmed, and the one before that', () => {
    const second = { ...account(2), ...unconfirmed, replaces: idOf(1) };
    const third = { ...account(3), ...unconfirmed, replaces: idOf(2) };
    const { accounts, confirmed } = confirming([account(1), other, second, third], idOf(3));
    expect(accounts.map(({ id }) => id)).toEqual([idOf(3), other.id]);
    expect(confirmed.replaced.map(({ account: { id }, at }) => [id, at])).toEqual([
      [idOf(1), 0],
      [idOf(2), 2],
    ]);
  });

  it('comes to an end where accounts replace each other, and where the old one is gone', () => {
    const one = { ...account(1), ...unconfirmed, replaces: idOf(2) };
    const two = { ...account(2), ...unconfirmed, replaces: idOf(1) };
    expect(confirming([one, two], idOf(1)).accounts.map(({ id }) => id)).toEqual([idOf(1)]);
    const alone = { ...account(3), ...unconfirmed, replaces: 'gone' };
    expect(confirming([alone], alone.id).accounts).toEqual([account(3)]);
  });
});

describe('unconfirm', () => {
  const old = { ...account(1), sites: ['havn.example'] };
  const fresh = { ...account(2), ...unconfirmed, sites: ['works.example'], replaces: old.id };

  it('brings the list back as it was', () => {
    for (const before of [
      [other, old, last, fresh],
      [fresh, old, other, last],
      [old, fresh],
    ]) {
      const { accounts, confirmed } = confirming(before, fresh.id);
      const back = unconfirm(accounts, confirmed);
      expect(new Set(back)).toEqual(new Set(before));
      expect(back.filter(({ id }) => id !== fresh.id)).toEqual(before.filter(({ id }) => id !== fresh.id));
    }
  });

  it('leaves what was done since: a counter that moved, a site that was learned, other accounts', () => {
    const counting = {
      ...fresh,
      otp: { type: 'hotp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, counter: '1' } as const,
    };
    const { accounts, confirmed } = confirming([old, counting], fresh.id);
    const otp = { ...counting.otp, counter: '2' };
    const since = accounts.map((each) => ({ ...each, otp, sites: [...each.sites, 'fjord.example'] }));
    const back = unconfirm([...since, last], confirmed);
    expect(back).toEqual([old, { ...counting, otp, sites: ['works.example', 'fjord.example'] }, last]);
  });

  it('adds nothing twice, and nothing that was deleted since', () => {
    const { accounts, confirmed } = confirming([old, fresh], fresh.id);
    expect(unconfirm([...accounts, old], confirmed)).toEqual([fresh, old]);
    expect(unconfirm([], confirmed)).toEqual([old]);
  });
});
