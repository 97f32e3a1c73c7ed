import { randomInt } from 'node:crypto';
import { sealedLink } from '../entrust.mjs';
import { qrSvg } from '../qr.mjs';
import { createFactor, newSentCode } from './factor.mjs';
import { alert, field, form, pagesOf, practice, ways } from './parts.mjs';

const page = pagesOf('Landbrugets Hus', 'da');
const BASE = '/guides/entrust';
const USER = 'ole@landbrug.example';
/** Ten steps to either side, as the server's own default. */
const STEPS = [-10, 10];
const WRONG = 'Koden er forkert. Vent på den næste.';

/** One house's portal, in Danish: the menu has Entrust's own soft token, whose QR is sealed, and an ordinary one. */
export const entrustRoutes = (now) => ({
  [`GET ${BASE}`]: () => page('Log ind', userForm(BASE)),
  [`POST ${BASE}`](visit) {
    visit.entrust ??= { set: null };
    Object.assign(visit.entrust, { mail: newSentCode(), in: false });
    return { to: `${BASE}/mail` };
  },
  [`GET ${BASE}/mail`]: ({ entrust }) => (entrust ? mailPage() : { to: BASE }),
  [`GET ${BASE}/inbox`]: ({ entrust }) =>
    page(
      'Indbakke',
      `<p>E-mail: <b id="mail">${entrust?.mail ?? ''}</b></p>${ways([`${BASE}/mail`, 'Tilbage'])}`,
    ),
  [`POST ${BASE}/mail`]({ entrust }, _query, sent) {
    if (!entrust) return { to: BASE };
    if (sent.get('otp')?.trim() !== entrust.mail) return mailPage('Koden er forkert.', 422);
    entrust.in = true;
    return { to: `${BASE}/home` };
  },
  [`GET ${BASE}/home`]: inside(() => page('Velkommen', ways([`${BASE}/types`, 'Min profil']))),
  [`GET ${BASE}/types`]: inside(({ entrust }) =>
    page(
      'GODKENDELSE TYPER',
      `<ul><li>Engangskode på e-mail</li>${entrust.set ? '<li>Google Authenticator</li>' : ''}</ul>
<p><a href="${BASE}/menu" aria-label="Tilføj">＋</a></p>`,
    ),
  ),
  [`GET ${BASE}/menu`]: inside(() =>
    page(
      'GODKENDELSE TYPER',
      `<ul><li><a href="${BASE}/soft">Entrust Soft Token</a></li><li><a href="${BASE}/google">Google Authenticator</a></li></ul>
${ways([`${BASE}/types`, 'Luk'])}`,
    ),
  ),
  [`GET ${BASE}/soft`]: inside((visit) => {
    const password = String(randomInt(1e7, 1e8));
    visit.entrust.soft ??= { password, link: sealedLink({ password }) };
    const { soft } = visit.entrust;
    return page(
      'Aktivér token',
      `<p><label><input type="radio" name="where" checked> Mobil</label> <label><input type="radio" name="where"> Desktop</label></p>
<p>Scan billedet med Entrusts app, og skriv adgangskoden dér.</p>${qrSvg(soft.link, 'QR-kode til Entrusts app', 320)}
<p>Aktiveringsadgangskode: <b id="activation-password">${soft.password}</b></p>
${ways([`${BASE}/types`, 'Luk'], [`${BASE}/soft/waiting`, 'Næste'])}`,
    );
  }),
  [`GET ${BASE}/soft/waiting`]: inside(() =>
    page('Aktivér token', `${alert('Appen har ikke meldt sig endnu.')}${ways([`${BASE}/soft`, 'Tilbage'])}`),
  ),
  [`GET ${BASE}/google`]: inside(({ entrust }) => {
    entrust.factor = createFactor({ steps: STEPS });
    return { to: `${BASE}/google/code` };
  }),
  [`GET ${BASE}/google/code`]: inside(({ entrust }) =>
    entrust.factor ? codePage(entrust) : { to: `${BASE}/types` },
  ),
  [`POST ${BASE}/google/code`]: inside(({ entrust }, sent) => {
    if (entrust.factor?.take(sent.get('code'), now()) !== 'right') return codePage(entrust, WRONG, 422);
    entrust.set = entrust.factor;
    return page(
      'GODKENDELSE TYPER',
      `<p id="done">Google Authenticator er tilføjet.</p>${ways([`${BASE}/login`, 'Log ind med den'])}`,
    );
  }),
  [`GET ${BASE}/login`]: () => page('Log ind', userForm(`${BASE}/login`)),
  [`POST ${BASE}/login`]: () => ({ to: `${BASE}/login/code` }),
  [`GET ${BASE}/login/code`]: ({ entrust }) => (entrust?.set ? loginPage() : { to: BASE }),
  [`POST ${BASE}/login/code`]({ entrust }, _query, sent) {
    if (!entrust?.set) return { to: BASE };
    if (entrust.set.take(sent.get('code'), now()) !== 'right') return loginPage(WRONG, 422);
    return page('Medlemsportal', `<p id="in">Du er logget ind som ${USER}.</p>`);
  },
});

/** A route for who gave the code from the e-mail. */
function inside(route) {
  return (visit, _query, sent) => (visit.entrust?.in ? route(visit, sent) : { to: BASE });
}

const userForm = (action) =>
  form(action, 'Næste', field('Bruger-id', { name: 'userId', autocomplete: 'username' }));

const mailPage = (error, status) =>
  page(
    'Log ind',
    `<p>Vi har sendt en engangskode til din e-mail.</p>${alert(error)}
${form(`${BASE}/mail`, 'Log ind', field('Engangskode', { name: 'otp', maxlength: 8, autocomplete: 'off' }))}
${practice(`${BASE}/inbox`, 'Øvelse: se i indbakken')}`,
    status,
  );

const codeForm = (path, button) =>
  form(`${BASE}/${path}`, button, field('Kode', { name: 'code', maxlength: 6, autocomplete: 'off' }));

const codePage = ({ factor }, error, status) =>
  page(
    'Google Authenticator',
    `<p>Scan billedet, og skriv koden, som din authenticator viser.</p>
${qrSvg(`otpauth://totp/${encodeURIComponent(`Landbrugets Hus:${USER}`)}?secret=${factor.secret}&issuer=Landbrugets%20Hus`, 'QR-kode')}
${alert(error)}${codeForm('google/code', 'Bekræft')}`,
    status,
  );

const loginPage = (error, status) =>
  page(
    'Log ind',
    `<p>Skriv koden, som din authenticator viser.</p>${alert(error)}${codeForm('login/code', 'Log ind')}`,
    status,
  );
