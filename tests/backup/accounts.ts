import type { Account, Otp } from '../../lib/otp/account';

const totp: Otp = {
  type: 'totp',
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
};

/** An account to test with; what matters to the test is given. */
export function account({
  otp,
  ...given
}: Partial<Omit<Account, 'otp'>> & { otp?: Partial<Otp> } = {}): Account {
  return {
    id: 'id-1',
    issuer: 'Havn',
    label: 'ida@havn.example',
    sites: ['havn.example'],
    addedAt: 1_794_904_200_000,
    ...given,
    otp: { ...totp, ...otp } as Otp,
  };
}

export const hotp = (counter: string): Otp => ({
  type: 'hotp',
  secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  algorithm: 'SHA1',
  digits: 6,
  counter,
});

/** One of each kind, at the ends of what each field may hold. */
export const oddAccounts: Account[] = [
  account(),
  { ...account({ id: 'id-2' }), otp: hotp('0') },
  { ...account({ id: 'id-3' }), otp: hotp('9223372036854775807') },
  account({ id: 'id-4', issuer: 'Steam', label: 'ida', otp: { type: 'steam', digits: 5 } }),
  account({ id: 'id-5', issuer: 'Steam', label: 'a totp account of an issuer named Steam' }),
  account({ id: 'id-6', issuer: '', label: '', sites: [], addedAt: 0 }),
  account({
    id: 'id-7',
    issuer: 'Æblegrød 🦊 A/S',
    label: 'blå: "bær" \\ \n <b>%20+&?#',
    issuerParam: 'Microsoft',
  }),
  account({
    id: 'id-8',
    issuer: ' spaces ',
    label: 'half a pair \ud83e',
    otp: { algorithm: 'SHA256', digits: 10, period: 86_400 },
  }),
  account({
    id: 'id-9',
    issuer: '__proto__',
    label: 'constructor',
    otp: { algorithm: 'SHA512', digits: 4, period: 1 },
  }),
  account({ id: 'id-10', issuer: 'All digits', otp: { secret: '22334455' } }),
  account({ id: 'id-11', issuer: 'Hex and base32', otp: { secret: 'ABCDEF234567ABCDEF234567' } }),
  account({
    id: 'id-12',
    label: 'x'.repeat(100_000),
    sites: Array.from({ length: 100 }, (_, n) => `s${n}.example`),
  }),
];
