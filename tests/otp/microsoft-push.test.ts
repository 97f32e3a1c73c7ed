import { expect, test } from 'vitest';
import { type MicrosoftPush, microsoftPush } from '../../lib/otp/microsoft-push';

const work: MicrosoftPush = { account: 'work', ownServer: false, manual: false };
const personal: MicrosoftPush = { ...work, account: 'personal' };
const ownServer: MicrosoftPush = { ...work, ownServer: true };
const typed: MicrosoftPush = { ...work, manual: true };

test.each<[string, MicrosoftPush | null]>([
  ['phonefactor://activate_account?code=111222333&url=https%3A%2F%2Fpad5.phonefactor.net%2Fpad%2F1', work],
  [
    'PhoneFactor://activate_account?url=https://mobileappcommunicator.auth.microsoft.com/activatev2/1/A&code=1',
    work,
  ],
  ['phonefactor://activate_account?code=111222333', work],
  ['phonefactor://activate_account?code=1&url=%', work],
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
  ['https://example.org/?next=https://a.phonefactor.net/', null],
  ['https://a.phonefactor.net/pad/1', typed],
  ['Url: https://mobileappcommunicator.auth.microsoft.com/activatev2/1/A', typed],
  ['https://xphonefactor.net/pad/1', null],
  ['111222333', typed],
  ['111 222 333', typed],
  ['111\u00A0222\u202F333', typed],
  ['Kode: 111 222 333', typed],
  ['111 222 33', null],
  ['1112223334', null],
  ['٣٣٣٣٣٣٣٣٣', null],
  ['', null],
])('%s', (text, expected) => {
  expect(microsoftPush(text)).toEqual(expected);
});
