import type { Account } from '../../lib/otp/account';

/** A made-up account, told from others by its number. */
export function account(number: number): Account {
  return {
    id: `account-${number}`,
    issuer: `Issuer ${number}`,
    label: `person${number}@example.com`,
    otp: { type: 'totp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, period: 30 },
    sites: [],
    addedAt: number,
  };
}
