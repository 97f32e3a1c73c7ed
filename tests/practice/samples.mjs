import { entrustPages } from './entrust.mjs';
import { newKey } from './otp.mjs';
import { keyUri } from './people.mjs';
import { qrSvg } from './qr.mjs';

const person = (name) => ({
  name,
  otp: { kind: 'totp', algorithm: 'SHA1', digits: 6, period: 30, key: newKey() },
});
const SIX = ['anna', 'bo', 'clara', 'david', 'eva', 'finn'].map(person);

/** Pages to point a scanner at that lead nowhere: name in the path, then title and body. */
export const samplePages = {
  ...entrustPages,
  push: [
    'Approve sign-ins on your phone',
    `<p>Scan this QR code with the Microsoft Authenticator app.</p>
${qrSvg('phonefactor://activate_account?code=104729618&url=https%3A%2F%2Fpush.practice.example%2Factivate%2F7351', 'QR code for Microsoft Authenticator')}`,
  ],
  wifi: [
    'Guest network',
    `<p>Scan this QR code to join our wireless network.</p>
${qrSvg('WIFI:T:WPA;S:Practice Guests;P:sunflower-9;;', 'QR code for the guest network')}`,
  ],
  both: [
    'Two ways',
    `<p>Scan the first QR code to approve sign-ins on your phone, or the second one to type a code.</p>
<div class="sheet">${qrSvg('phonefactor://activate_account?code=104729618&url=https%3A%2F%2Fpush.practice.example%2Factivate%2F7351', 'QR code for approvals', 200)}
${qrSvg(keyUri(person('gro')), 'QR code for codes', 200)}</div>`,
  ],
  bare: [
    'No margin',
    `<p>This QR code lacks the white margin that it should have.</p>
${qrSvg(keyUri(person('hedda')), 'QR code without a margin', 240, 'M', 0)}`,
  ],
  tilted: [
    'Tilted',
    `<p>This QR code is seen from the side, as on a photograph.</p>
<div class="tilted">${qrSvg(keyUri(person('ivar')), 'QR code that is tilted', 360)}</div>`,
  ],
  none: ['Canteen', '<p>Today: pea soup with rye bread. There is no QR code on this page.</p>'],
  many: [
    'Six accounts',
    `<div class="sheet">${SIX.map((each) => qrSvg(keyUri(each), `QR code for ${each.name}`, 200)).join('\n')}</div>`,
  ],
};
