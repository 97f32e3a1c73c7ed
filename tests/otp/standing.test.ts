import { describe, expect, it } from 'vitest';
import { isBeingSetUp, standings } from '../../lib/otp/standing';
import { account } from '../vault/accounts';
import { NOW } from '../vault/quick';

const DAY = 24 * 3_600_000;
const fresh = (number: number, rest = {}) => ({
  ...account(number),
  addedAt: NOW,
  unconfirmed: true as const,
  ...rest,
});
const idOf = (number: number) => account(number).id;

describe('standings', () => {
  it('has nothing to say of accounts that are confirmed', () =>
    expect(standings([account(1), account(2)], NOW)).toEqual(new Map()));

  it('tells a new account, and after seven days that it still waits', () => {
    expect(standings([fresh(1)], NOW)).toEqual(new Map([[idOf(1), 'unconfirmed']]));
    expect(standings([fresh(1)], NOW + 7 * DAY - 1)).toEqual(new Map([[idOf(1), 'unconfirmed']]));
    expect(standings([fresh(1)], NOW + 7 * DAY)).toEqual(new Map([[idOf(1), 'waits_long']]));
  });

  it('tells the new key from the one used until now, and from one that was never confirmed', () => {
    const once = [account(1), fresh(2, { replaces: idOf(1) })];
    expect(Object.fromEntries(standings(once, NOW))).toEqual({
      [idOf(1)]: 'used_until_now',
      [idOf(2)]: 'new_key',
    });
    const twice = [...once, fresh(3, { replaces: idOf(2) })];
    expect(Object.fromEntries(standings(twice, NOW))).toEqual({
      [idOf(1)]: 'used_until_now',
      [idOf(2)]: 'older_key',
      [idOf(3)]: 'new_key',
    });
  });

  it('takes one whose old key was deleted for a new account', () =>
    expect(standings([fresh(2, { replaces: 'gone' })], NOW)).toEqual(new Map([[idOf(2), 'unconfirmed']])));
});

describe('isBeingSetUp', () => {
  const HOUR = 3_600_000;
  it.each([
    [0, true],
    [HOUR - 1, true],
    [HOUR, false],
    [1 - HOUR, true],
    [-HOUR, false],
  ])('%i ms after it was added: %s', (later, is) => expect(isBeingSetUp(fresh(1), NOW + later)).toBe(is));

  it('is over once it is confirmed', () =>
    expect(isBeingSetUp({ ...account(1), addedAt: NOW }, NOW)).toBe(false));
});
