import { base32, newKey } from './otp.mjs';
import { codeForm } from './pages.mjs';
import { acceptCode, ISSUER, keyUri } from './people.mjs';
import { qrSvg } from './qr.mjs';

const WRONG =
  '<p class="alert" role="alert">That code is not right. Wait for the next one and try again.</p>';
const TITLE = 'Set up your authenticator';

/**
 * Set-ups without a sign-up: each visit of /enrol shows a new key, and takes its code alone. `who` names the account;
 * `untelling`: the QR does not, as its label is the issuer once more; `steps`: the code is asked for on a page of its own.
 */
export function createEnrolments(now) {
  return {
    'GET /enrol'(visit, query) {
      const otp = { kind: 'totp', algorithm: 'SHA1', digits: 6, period: 30, key: newKey() };
      const name = query.get('who') ?? 'anna';
      visit.enrolling = { name, otp, last: -1 };
      const label = encodeURIComponent(`${ISSUER}:${ISSUER}`);
      const uri = query.has('untelling')
        ? `otpauth://totp/${label}?secret=${base32(otp.key)}&issuer=${encodeURIComponent(ISSUER)}`
        : keyUri(visit.enrolling);
      const onward = query.has('steps')
        ? '<p><a href="/enrol/code">Next</a></p>'
        : codeForm('/enrol/code', 'Confirm', 6);
      const qr = qrSvg(uri, 'QR code for your authenticator');
      return { title: TITLE, body: `<p>Scan this QR code with your authenticator.</p>${qr}${onward}` };
    },
    'GET /enrol/code': ({ enrolling }) =>
      enrolling ? { title: TITLE, body: codeForm('/enrol/code', 'Confirm', 6) } : { to: '/enrol' },
    'POST /enrol/code'({ enrolling }, _query, form) {
      if (!enrolling) return { to: '/enrol' };
      if (acceptCode(enrolling, form.get('code'), now()))
        return { title: 'Done', body: '<p>Second factor: on</p>' };
      return { status: 422, title: TITLE, body: WRONG + codeForm('/enrol/code', 'Confirm', 6) };
    },
  };
}
