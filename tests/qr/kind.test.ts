import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { kindOf, kindOfTyped, type QrKind } from '../../lib/qr/kind';

const microsoft = { kind: 'microsoft-push', account: 'work', ownServer: false, typed: null } as const;
const duoHost = btoa('api-1a2b3c4d.duosecurity.com').replace(/=+$/, '');

test.each<[string, QrKind]>([
  ['otpauth://totp/a?secret=MZXW6YTBOI', { kind: 'key-uri' }],
  [' \uFEFFOTPAUTH://hotp/a?secret=MZXW6YTBOI', { kind: 'key-uri' }],
  ['apple-otpauth://totp/a?secret=MZXW6YTBOI', { kind: 'key-uri' }],
  ['otpauth://nonsense', { kind: 'key-uri' }],
  ['otpauth://totp/a?issuer=b', { kind: 'key-uri' }],
  ['steam://MZXW6YTBOI', { kind: 'key-uri' }],
  ['otpauth-migration://offline?data=CgA%3D', { kind: 'migration' }],
  ['Otpauth-Migration://offline?data=CgA%3D', { kind: 'migration' }],
  ['lpaauth-migration://offline?data=H4sI', { kind: 'lastpass-migration' }],
  ['phonefactor://activate_account?code=111222333', microsoft],
  ['https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa', microsoft],
  [
    'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=msa',
    { ...microsoft, account: 'personal' },
  ],
  ['phonefactor://x?url=https://mfa.example.org/', { ...microsoft, ownServer: true }],
  ['111 222 333', { kind: 'text' }],
  ['https://pad5.phonefactor.net/pad/1', { kind: 'web-link', host: 'pad5.phonefactor.net', store: false }],
  ['oktaverify://kari@example.no/?t=AAAA&f=BBBB&s=https://example.okta.com', { kind: 'okta-push' }],
  ['otpauth://totp/example.okta.com:kari?issuer=example.okta.com&t=AAAA&f=BBBB', { kind: 'okta-push' }],
  ['otpauth://totp/example.okta.com%3Akari?issuer=example.okta.com', { kind: 'okta-push' }],
  ['otpauth://totp/a?secret=MZXW6YTBOI&t=AAAA&f=BBBB', { kind: 'key-uri' }],
  ['otpauth://totp/example.okta.com:kari?secret=MZXW6YTBOI', { kind: 'key-uri' }],
  ['duo://AAAABBBBCCCCDDDDEEEE-YXBp', { kind: 'duo-push' }],
  [`AAAABBBBCCCCDDDDEEEE-${duoHost}`, { kind: 'duo-push' }],
  ['AAAABBBBCCCCDDDDEEEE-YXBpLmV4YW1wbGUub3Jn', { kind: 'text' }],
  ['MNQW-4YLS', { kind: 'text' }],
  ['igmobileotp://?action=secactivate&enc=AAAA&v=1&mac=AAAA', { kind: 'entrust', secureOffline: true }],
  ['IGMobileOTP://?action=other', { kind: 'entrust', secureOffline: false, action: 'other' }],
  ['igmobileotp://?action=secactivate', { kind: 'entrust', secureOffline: true }],
  ['fjordbank://?action=secactivate&enc=AAAA&v=1&mac=AAAA', { kind: 'entrust', secureOffline: true }],
  ['<?xml version="1.0"?><D><SN>VDS123</SN><AC>456</AC></D>', { kind: 'onespan' }],
  ['<SN>VDS123</SN>', { kind: 'text' }],
  [
    'motp://Fjord:kari?secret=0123456789abcdef',
    { kind: 'motp', otp: { type: 'motp', issuer: 'Fjord', label: 'kari', secretHex: '0123456789abcdef' } },
  ],
  [
    'otpauth://yaotp/kari?secret=MZXW6YTBOI&pin_length=5',
    { kind: 'yandex', otp: { type: 'yandex', issuer: '', label: 'kari', pinLength: 5 } },
  ],
  ['FIDO:/13086400838107303667', { kind: 'passkey' }],
  ['fido:/13086400838107303667', { kind: 'passkey' }],
  ['WIFI:T:WPA;S:guest;P:x;;', { kind: 'wifi' }],
  ['BEGIN:VCARD\nVERSION:3.0\nEND:VCARD', { kind: 'contact' }],
  ['MECARD:N:Kari;;', { kind: 'contact' }],
  ['https://apps.example.com/id?x=1', { kind: 'web-link', host: 'apps.example.com', store: false }],
  [
    'https://apps.apple.com/app/microsoft-authenticator/id983156458',
    { kind: 'web-link', host: 'apps.apple.com', store: true },
  ],
  ['HTTP://Example.COM:8080/', { kind: 'web-link', host: 'example.com:8080', store: false }],
  [
    'https://login.microsoftonline.com@evil.example/',
    { kind: 'web-link', host: 'evil.example', store: false },
  ],
  ['https://bø.example/', { kind: 'web-link', host: 'xn--b-5ga.example', store: false }],
  ['https://', { kind: 'text' }],
  ['fortitoken://activate?x', { kind: 'app-link' }],
  ['mailto:kari@example.no', { kind: 'text' }],
  ['hello', { kind: 'text' }],
  ['', { kind: 'text' }],
])('%s', (text, expected) => {
  expect(kindOf(text)).toEqual(expected);
});

test.each<[string, QrKind]>([
  ['200 000 795', { ...microsoft, typed: 'code' }],
  ['Url: https://pad5.phonefactor.net/pad/1', { ...microsoft, typed: 'url' }],
  ['phonefactor://activate_account?code=111222333', microsoft],
  ['otpauth://totp/a?secret=MZXW6YTBOI', { kind: 'key-uri' }],
  ['2000795', { kind: 'text' }],
])('%s, typed', (text, expected) => {
  expect(kindOfTyped(text)).toEqual(expected);
});

it('gives a kind for whatever comes', () => {
  const start = fc.constantFrom(
    '',
    'https://',
    'phonefactor://?url=',
    'otpauth://',
    'motp://',
    'duo:',
    'A-',
    '<SN>',
  );
  fc.assert(
    fc.property(start, fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (before, after) => {
      for (const kind of [kindOf, kindOfTyped])
        expect(kind(before + after).kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }),
    { numRuns: 2000 },
  );
});
