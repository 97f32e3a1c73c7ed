import { expect, test } from 'vitest';
import { readUnsupportedUri, type UnsupportedOtp } from '../../lib/otp/unsupported-uri';

test.each<[string, UnsupportedOtp | null]>([
  [
    'motp://Fjord:kari?secret=0123ABCDEF456789',
    { type: 'motp', issuer: 'Fjord', label: 'kari', secretHex: '0123abcdef456789' },
  ],
  [' MOTP://kari%40a.no?secret=', { type: 'motp', issuer: '', label: 'kari@a.no', secretHex: '' }],
  [
    'otpauth://yaotp/kari?secret=ABCD&pin_length=6',
    { type: 'yandex', issuer: '', label: 'kari', pinLength: 6 },
  ],
  ['OTPAUTH://YAOTP/kari?secret=ABCD', { type: 'yandex', issuer: '', label: 'kari', pinLength: null }],
  ['otpauth://totp/kari?secret=ABCD', null],
  ['kari', null],
])('%s', (uri, expected) => {
  expect(readUnsupportedUri(uri)).toEqual(expected);
});
