import { escapeHtml } from '../pages.mjs';
import { qrSvg } from '../qr.mjs';
import { grouped } from './factor.mjs';
import { ACCOUNT_NAME, accountLink, confirm, microsoftAccount, startOver } from './microsoft-account.mjs';
import { alert, field, form, pagesOf, ways } from './parts.mjs';

const page = pagesOf('Fjordheim universitet', 'nb');
const BASE = '/guides/enpass';

/**
 * What Enpass was installed for: the key that Microsoft's page shows is copied into a field of it, and what it exports
 * later is a file with that key as it was pasted.
 */
export const enpassRoutes = (now) => ({
  [`GET ${BASE}`]: (visit) => {
    startOver(visit);
    return { to: `${BASE}/key` };
  },
  [`GET ${BASE}/key`]: (visit) => keyPage(visit),
  [`POST ${BASE}/key`](visit, _query, sent) {
    if (!confirm(visit, sent.get('code'), now()))
      return keyPage(visit, 'Koden er feil. Vent på den neste.', 422);
    return page(
      'Konfigurer mobilappen',
      `<p id="done">Appen er lagt til.</p>${ways(['/guides/microsoft/login', 'Logg på med den'])}`,
    );
  },
});

const keyPage = (visit, error, status) => {
  const account = microsoftAccount(visit);
  return page(
    'Konfigurer mobilappen',
    `${qrSvg(accountLink(account), 'QR-kode for appen din')}<p>Kontonavn: ${escapeHtml(ACCOUNT_NAME)}</p>
<p>Hemmelig nøkkel:</p><pre class="secret" id="secret">${grouped(account.secret)}</pre>
<p>Skriv inn bekreftelseskoden som appen viser.</p>${alert(error)}
${form(`${BASE}/key`, 'Kontroller', field('Kode', { name: 'code', maxlength: 6, autocomplete: 'off' }))}
<p class="soft"><small><a download="export.json" href="${exported(account)}">Øvelse: nøkkelen som Enpass eksporterer den</a></small></p>`,
    status,
  );
};

/** A JSON export of Enpass with this one code, as it was pasted. */
function exported({ secret }) {
  const made = (type, label, value) => ({
    ...{ label, order: 1, sensitive: 0, type, uid: 1, updated_at: 0 },
    ...{ value, value_updated_at: 0 },
  });
  const item = {
    ...{ auto_submit: 1, category: 'login', favorite: 0, folders: [], note: '', subtitle: '' },
    ...{ template_type: 'login.default', title: 'Fjordheim', updated_at: 0, uuid: 'practice' },
    fields: [
      made('username', 'Username', 'kari@fjordheim.example'),
      made('password', 'Password', ''),
      made('url', 'Website', 'https://login.microsoftonline.com/'),
      made('totp', 'One-time code', grouped(secret)),
    ],
  };
  return `data:application/json;base64,${Buffer.from(JSON.stringify({ folders: [], items: [item] })).toString('base64')}`;
}
