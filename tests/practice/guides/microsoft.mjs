import { escapeHtml } from '../pages.mjs';
import { qrSvg } from '../qr.mjs';
import { grouped } from './factor.mjs';
import {
  ACCOUNT_NAME,
  accountLink,
  confirm,
  loginRoutes,
  microsoftAccount,
  pushAddress,
  startOver,
} from './microsoft-account.mjs';
import { alert, field, form, pagesOf, ways } from './parts.mjs';

const page = pagesOf('Fjordheim universitet', 'en');
const BASE = '/guides/microsoft';

const pushLink = (account) =>
  `https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode&code=${account.digits}&url=${encodeURIComponent(pushAddress(account))}`;

/**
 * The newer page, in English. "Next" on its first step leads to a QR for approvals; a link there leads to ours, and
 * stands on no page after it.
 */
export const microsoftRoutes = (now) => ({
  ...loginRoutes(now),
  [`GET ${BASE}`]: () =>
    page(
      'Sign in',
      form(
        BASE,
        'Sign in',
        field('E-mail', { name: 'loginfmt', type: 'email', autocomplete: 'username' }),
        field('Password', { name: 'passwd', type: 'password', autocomplete: 'current-password' }),
      ),
    ),
  [`POST ${BASE}`]: () => ({ to: `${BASE}/info` }),
  [`GET ${BASE}/info`]: (visit) =>
    page(
      'Security info',
      `<p>Ways to prove who you are: ${microsoftAccount(visit).set ? 'a password and an app' : 'a password'}.</p>${ways([`${BASE}/add`, 'Add sign-in method'])}`,
    ),
  [`GET ${BASE}/add`]: () =>
    page(
      'Add a method',
      `<form method="post" action="${BASE}/add"><label>Which one?
<select name="method"><option>Authenticator app</option></select></label><button>Add</button></form>`,
    ),
  [`POST ${BASE}/add`]: (visit) => {
    startOver(visit);
    return { to: `${BASE}/app` };
  },
  [`GET ${BASE}/app`]: () =>
    page(
      'Start by getting the app',
      `<p>Install Microsoft Authenticator on your phone, then go on.</p>
${ways([`${BASE}/other`, 'I want to use a different authenticator app'])}
${ways([`${BASE}/info`, 'Cancel'], [`${BASE}/push`, 'Next'])}`,
    ),
  [`GET ${BASE}/push`]: (visit) =>
    page(
      'Scan the QR code',
      `<p>Point the Microsoft Authenticator app at this picture.</p>
${qrSvg(pushLink(microsoftAccount(visit)), 'QR code for Microsoft Authenticator')}
${ways([`${BASE}/push/text`, "Can't scan the QR code"])}
${ways([`${BASE}/app`, 'Back'], [`${BASE}/waiting`, 'Next'])}`,
    ),
  [`GET ${BASE}/push/text`](visit) {
    const account = microsoftAccount(visit);
    return page(
      'Type it into the app',
      `<p>Code: ${account.digits.match(/.{3}/g).join(' ')}</p><p>Url: ${pushAddress(account)}</p>
${ways([`${BASE}/push`, 'Back'])}`,
    );
  },
  [`GET ${BASE}/waiting`]: () =>
    page(
      "Let's try it out",
      `<p>We sent a notification to the app and wait for its answer.</p>${alert('No answer came.')}
${ways([`${BASE}/push`, 'Back'])}`,
    ),
  [`GET ${BASE}/other`]: () =>
    page(
      'Set up your account',
      `<p>Add a new account in your own app.</p>${ways([`${BASE}/app`, 'Back'], [`${BASE}/scan`, 'Next'])}`,
    ),
  [`GET ${BASE}/scan`](visit) {
    const account = microsoftAccount(visit);
    return page(
      'Scan the QR code',
      `<p>Point your authenticator app at this picture. Then go on.</p>
${qrSvg(accountLink(account), 'QR code for your authenticator app')}
<details><summary>Type it in instead</summary><p>Account name: ${escapeHtml(ACCOUNT_NAME)}</p><p>Secret key:</p>
<pre class="secret" id="secret">${grouped(account.secret)}</pre></details>
${ways([`${BASE}/other`, 'Back'], [`${BASE}/code`, 'Next'])}`,
    );
  },
  [`GET ${BASE}/code`]: () => codePage(),
  [`POST ${BASE}/code`](visit, _query, sent) {
    if (!confirm(visit, sent.get('code'), now()))
      return codePage('That code is wrong. Wait for the next one.', 422);
    return page(
      'Security info',
      `<p id="done">Your authenticator app was added.</p>${ways([`${BASE}/login`, 'Sign in with it'])}`,
    );
  },
});

const codePage = (error, status) =>
  page(
    'Enter code',
    `<p>Type the 6-digit code that your authenticator app shows.</p>${alert(error)}
${form(`${BASE}/code`, 'Next', field('Code', { name: 'code', maxlength: 6, autocomplete: 'off' }))}
${ways([`${BASE}/scan`, 'Back'])}`,
    status,
  );
