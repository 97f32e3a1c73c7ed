import { describe, expect, it } from 'vitest';
import { heldAlike } from '../../lib/actions/alike';
import type { Account, AccountReading } from '../../lib/otp/account';
import { account } from '../vault/accounts';

const SITE = 'works.example';
const NEW_KEY = 'GEZDGNBVGY3TQOJQ';
const held = { ...account(1), sites: [SITE] };
const { issuer, label } = held;
const reading: AccountReading = { issuer, label, otp: { ...held.otp, secret: NEW_KEY } };
const idsOf = (accounts: Account[], site: string | null = SITE, found = reading) =>
  heldAlike(accounts, found, site).map(({ id }) => id);

describe('heldAlike', () => {
  it('finds the account of the same name, kind and site that has another key', () => {
    expect(idsOf([account(2), held])).toEqual([held.id]);
    expect(idsOf([held], SITE, { ...reading, label: label.toUpperCase() })).toEqual([held.id]);
  });

  it.each<[string, Account[], string | null]>([
    ['another name', [{ ...held, label: 'bo' }], SITE],
    ['another issuer', [{ ...held, issuer: 'Works' }], SITE],
    ['another site', [held], 'fjord.example'],
    ['another kind', [{ ...held, otp: { ...held.otp, type: 'steam' } as Account['otp'] }], SITE],
  ])('leaves %s alone', (_, accounts, site) => expect(idsOf(accounts, site)).toEqual([]));

  it('takes a site that is not known for any', () => {
    expect(idsOf([held], null)).toEqual([held.id]);
    expect(idsOf([{ ...held, sites: [] }])).toEqual([held.id]);
  });

  it('takes sites that are one login for one', () => {
    const microsoft = { ...held, sites: ['mysignins.microsoft.com'] };
    expect(idsOf([microsoft], 'microsoftonline.com')).toEqual([held.id]);
    expect(idsOf([microsoft], 'answers.microsoft.com')).toEqual([]);
  });

  it('is silent where the key itself is held, under whatever name', () => {
    const same = { ...account(2), otp: reading.otp };
    expect(idsOf([held, same])).toEqual([]);
  });

  it('leaves out what waits to be replaced by another of them, and gives all others', () => {
    const second = { ...held, id: 'second', replaces: held.id };
    expect(idsOf([held, second])).toEqual(['second']);
    expect(idsOf([held, { ...held, id: 'second' }])).toEqual([held.id, 'second']);
  });
});
