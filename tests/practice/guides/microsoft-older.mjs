import { escapeHtml } from '../pages.mjs';
import { qrSvg } from '../qr.mjs';
import { grouped } from './factor.mjs';
import {
  ACCOUNT_NAME,
  accountLink,
  confirm,
  microsoftAccount,
  pushAddress,
  startOver,
} from './microsoft-account.mjs';
import { alert, field, form, pagesOf, ways } from './parts.mjs';

const page = pagesOf('Fjordheim universitet', 'nb');
const BASE = '/guides/microsoft/older';
const TITLE = 'Ytterligere sikkerhetsbekreftelse';

const pushLink = (account) =>
  `phonefactor://activate_account?code=${account.digits}&url=${encodeURIComponent(pushAddress(account))}`;

/** The older page, in Norwegian: the QR for approvals is shown first, and the link to ours stands beside it. */
export const olderMicrosoftRoutes = (now) => ({
  [`GET ${BASE}`]: () =>
    page(
      TITLE,
      `<p>Hvordan vil du bekrefte at det er deg?</p><form method="post" action="${BASE}">
<label><input type="checkbox" name="app" required> Godkjennerapp eller token</label>
<button>Konfigurer Authenticator-appen</button></form>`,
    ),
  [`POST ${BASE}`]: (visit) => {
    startOver(visit);
    return { to: `${BASE}/push` };
  },
  [`GET ${BASE}/push`](visit) {
    const account = microsoftAccount(visit);
    return page(
      'Konfigurer mobilappen',
      `<p>Skann bildet med Microsoft Authenticator.</p>${qrSvg(pushLink(account), 'QR-kode for Microsoft Authenticator')}
<p>Code: ${account.digits.match(/.{3}/g).join(' ')}<br>Url: ${pushAddress(account)}</p>
${ways([`${BASE}/key`, 'Konfigurer appen uten varsler'])}
${ways([BASE, 'Avbryt'], [`${BASE}/waiting`, 'Neste'])}`,
    );
  },
  [`GET ${BASE}/waiting`]: () =>
    page(
      TITLE,
      `${alert('Appen på telefonen svarte ikke.')}${ways([`${BASE}/push`, 'Konfigurer Authenticator-appen'])}`,
    ),
  [`GET ${BASE}/key`](visit) {
    const account = microsoftAccount(visit);
    return page(
      'Konfigurer mobilappen',
      `<p>Skann bildet med appen din.</p>${qrSvg(accountLink(account), 'QR-kode for appen din')}
<p>Kontonavn: ${escapeHtml(ACCOUNT_NAME)}</p><p>Hemmelig nøkkel:</p>
<pre class="secret" id="secret">${grouped(account.secret)}</pre>
${ways([`${BASE}/push`, 'Konfigurer appen med varsler'])}
${ways([BASE, 'Avbryt'], [`${BASE}/verify`, 'Neste'])}`,
    );
  },
  [`GET ${BASE}/verify`]: () =>
    page(TITLE, `<p>Appen er konfigurert.</p>${ways([`${BASE}/code`, 'Kontroller nå'])}`),
  [`GET ${BASE}/code`]: () => codePage(),
  [`POST ${BASE}/code`](visit, _query, sent) {
    if (!confirm(visit, sent.get('code'), now())) return codePage('Koden er feil. Vent på den neste.', 422);
    return page(
      TITLE,
      `<p id="done">Appen er lagt til.</p>${ways(['/guides/microsoft/login', 'Logg på med den'])}`,
    );
  },
});

const codePage = (error, status) =>
  page(
    TITLE,
    `<p>Skriv inn bekreftelseskoden som appen viser.</p>${alert(error)}
${form(`${BASE}/code`, 'Kontroller', field('Kode', { name: 'code', maxlength: 6, autocomplete: 'off' }))}`,
    status,
  );
