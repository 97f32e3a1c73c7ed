import { expect, test } from 'vitest';
import { type MicrosoftPush, microsoftPush, typedMicrosoftPush } from '../../lib/otp/microsoft-push';

const work: MicrosoftPush = { account: 'work', ownServer: false, typed: null };
const personal: MicrosoftPush = { ...work, account: 'personal' };
const ownServer: MicrosoftPush = { ...work, ownServer: true };

test.each<[string, MicrosoftPush | null]>([
  ['phonefactor://activate_account?code=111222333&url=https%3A%2F%2Fpad5.phonefactor.net%2Fpad%2F1', work],
  [
    'PhoneFactor://activate_account?url=https://mobileappcommunicator.auth.microsoft.com/activatev2/1/A&code=1',
    work,
  ],
  ['phonefactor://activate_account?code=111222333', work],
  ['phonefactor://activate_account?code=1&url=%', work],
  ['phonefactor://activate_account?code=1&url=https%3A%2F%2Fpad.auth.microsoft.com%2Fv3%2F1', work],
  ['phonefactor://activate_account?code=1&url=https%3A%2F%2Fmfa.notmicrosoft.com%2F', ownServer],
  ['phonefactor://activate_account?code=1&url=https%3A%2F%2Fpad.auth.microsoft.us%2F1', work],
  ['phonefactor://activate_account?code=1&url=https%3A%2F%2Fmfa.example.org%2FMfaWsMobile%2F', ownServer],
  ['phonefactor://activate_account?code=1&url=https://phonefactor.net.example.org/', ownServer],
  ['https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&code=1', work],
  ['HTTPS://Login.MicrosoftOnline.us/AUTHENTICATORAPP/ACTIVATEACCOUNT', work],
  ['https://login.chinacloudapi.cn/authenticatorapp/activateaccount?code=1&accounttype=MSA', personal],
  [
    '\uFEFFhttps://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=msa&uaid=2 ',
    personal,
  ],
  ['https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=msax', work],
  ['http://login.microsoftonline.com/authenticatorApp/activateAccount', null],
  ['https://login.microsoftonline.com/common/oauth2', null],
  ['https://login.microsoftonline.com.example.org/authenticatorApp/activateAccount', null],
  ['https://login.microsoftonline.com@example.org/authenticatorApp/activateAccount', null],
  ['', null],
])('%s', (text, expected) => {
  expect(microsoftPush(text)).toEqual(expected);
  expect(typedMicrosoftPush(text)).toEqual(expected);
});

/** What stands under the QR in the dialog: a person may copy it, and no QR holds it. */
test.each<[string, 'code' | 'url']>([
  ['https://a.phonefactor.net/pad/1', 'url'],
  ['Url: https://mobileappcommunicator.auth.microsoft.com/activatev2/1/A', 'url'],
  ['Code: 111 222 333 Url: https://bn1.eu.phonefactor.net/pad/111222333', 'url'],
  ['111222333', 'code'],
  ['111 222 333', 'code'],
  ['111-222-333', 'code'],
  ['111\u00A0222\u202F333', 'code'],
  ['Kode: 111 222 333', 'code'],
  ['Code:111222333 ', 'code'],
])('%s, typed', (text, typed) => {
  expect(typedMicrosoftPush(text)).toEqual({ ...work, typed });
  expect(microsoftPush(text)).toBeNull();
});

test.each([
  'https://xphonefactor.net/pad/1',
  'https://a.phonefactor.net.example.org/pad/1',
  'https://example.org/?next=https://a.phonefactor.net/',
  '111 222 33',
  '1112223334',
  '111.222.333',
  '٣٣٣٣٣٣٣٣٣',
  '',
])('%s, typed, is none', (text) => {
  expect(typedMicrosoftPush(text)).toBeNull();
});
