import { escapeHtml } from '../pages.mjs';
import { qrSvg } from '../qr.mjs';
import { createFactor } from './factor.mjs';
import { codeDeviceRoutes, inside, nameField } from './os2faktor-code-device.mjs';
import { alert, field, form, pagesOf, ways } from './parts.mjs';

const page = pagesOf('Havkøbing Kommune', 'da');
const BASE = '/guides/os2faktor';
const USER = 'meti';
/** The published server: 10 bytes, four steps back and three ahead, a code counts again, five wrong ones lock. */
const RULES = {
  bytes: 10,
  steps: [-4, 3],
  replays: true,
  asNumber: true,
  tries: 5,
  lockedMs: 300_000,
};
const SAID = {
  wrong: 'Koden er forkert. Prøv igen med den næste.',
  locked: 'Der er tastet forkert for mange gange. Vent fem minutter.',
};

/** Field names and the number field with its placeholder are the published server's. */
const codeField = field('', {
  name: 'mfaCode',
  id: 'mfaCode',
  type: 'number',
  inputmode: 'numeric',
  pattern: '[0-9]*',
  placeholder: 'Indtast 6-cifret kode',
});

/** A label that names nothing: two accounts of this server look alike. */
const keyUri = ({ secret }) =>
  `otpauth://totp/OS2faktor:OS2faktor?secret=${secret}&issuer=OS2faktor&algorithm=SHA1&digits=6&period=30`;

/** One municipality's self-service, in Danish: four types of device, of which one is ours; and its sign-in. */
export const os2faktorRoutes = (now) => ({
  ...codeDeviceRoutes(now),
  [`GET ${BASE}`]: () =>
    page(
      'Selvbetjening',
      `<p>Bekræft først, hvem du er, med MitID.</p><form method="post" action="${BASE}"><button>Fortsæt</button></form>`,
    ),
  [`POST ${BASE}`]: (visit) => {
    visit.os2faktor ??= { set: [] };
    return { to: `${BASE}/devices` };
  },
  [`GET ${BASE}/devices`]: inside(({ os2faktor }) =>
    page(
      'OS2faktor: dine enheder',
      `<p>Du har ${os2faktor.set.length} enheder. Tilføj en enhed af typen:</p>
<ul><li><a href="${BASE}/windows">Windows</a></li><li><a href="${BASE}/browser">Chrome eller Edge</a></li>
<li><a href="${BASE}/authenticator">Authenticator</a></li><li><a href="${BASE}/code-device">Kodeviser</a></li></ul>`,
    ),
  ),
  [`GET ${BASE}/windows`]: inside(() =>
    page(
      'OS2faktor til Windows',
      `<p>It-afdelingen installerer programmet på din pc.</p>${ways([`${BASE}/devices`, 'Tilbage'])}`,
    ),
  ),
  [`GET ${BASE}/browser`]: inside(() =>
    page(
      'OS2faktor i browseren',
      `<p>Her godkender eller afviser du et login i OS2faktors egen udvidelse. Vælg dens pinkode.</p>${form(
        `${BASE}/browser`,
        'Videre',
        field('Pinkode', { name: 'pin', type: 'number', inputmode: 'numeric', maxlength: 4 }),
        field('Gentag pinkoden', { name: 'confirm', type: 'number', inputmode: 'numeric', maxlength: 4 }),
      )}${ways([`${BASE}/devices`, 'Tilbage'])}`,
    ),
  ),
  [`POST ${BASE}/browser`]: inside(() =>
    page(
      'OS2faktor i browseren',
      `${alert('Udvidelsen blev ikke fundet.')}${ways([`${BASE}/devices`, 'Tilbage'])}`,
    ),
  ),
  [`GET ${BASE}/authenticator`]: inside(() =>
    page('OS2faktor: Authenticator', form(`${BASE}/authenticator`, 'Videre', nameField)),
  ),
  [`POST ${BASE}/authenticator`]: inside(({ os2faktor }, sent) => {
    os2faktor.adding = { name: sent.get('name') ?? '', factor: createFactor(RULES) };
    return { to: `${BASE}/register` };
  }),
  [`GET ${BASE}/register`]: inside(({ os2faktor }) =>
    os2faktor.adding ? registerPage(os2faktor.adding) : { to: `${BASE}/devices` },
  ),
  [`POST ${BASE}/register`]: inside(({ os2faktor }, sent) => {
    const { adding } = os2faktor;
    if (!adding) return { to: `${BASE}/devices` };
    const answer = adding.factor.take(sent.get('mfaCode'), now());
    if (answer !== 'right') return registerPage(adding, SAID[answer], 422);
    os2faktor.set.push(adding);
    os2faktor.adding = null;
    return page(
      'OS2faktor: dine enheder',
      `<p id="done">${escapeHtml(adding.name)} er tilknyttet.</p>${ways([`${BASE}/login`, 'Log ind'], [`${BASE}/devices`, 'Dine enheder'])}`,
    );
  }),
  [`GET ${BASE}/login`]: () =>
    page(
      'Log ind',
      form(
        `${BASE}/login`,
        'Log ind',
        field('Brugernavn', { name: 'username', autocomplete: 'username' }),
        field('Kodeord', { name: 'password', type: 'password', autocomplete: 'current-password' }),
      ),
    ),
  [`POST ${BASE}/login`]: () => ({ to: `${BASE}/mfalogin` }),
  [`GET ${BASE}/mfalogin`]: inside(({ os2faktor }) => loginPage(os2faktor)),
  [`POST ${BASE}/mfalogin`]: inside(({ os2faktor }, sent) => {
    const device = os2faktor.set.at(-1); // the newest is the one a sign-in asks for
    const answer = device?.factor.take(sent.get('mfaCode'), now());
    if (answer !== 'right') return loginPage(os2faktor, SAID[answer], 422);
    return page('Intranet', `<p id="in">Du er logget ind som ${USER}.</p>`);
  }),
});

const registerPage = ({ factor }, error, status) =>
  page(
    'OS2faktor: Authenticator',
    `<p>Scan billedet med din Authenticator, og indtast koden, som den viser.</p>
${qrSvg(keyUri(factor), 'QR-kode til din Authenticator')}<p>Nøgle: <span class="secret" id="secret">${factor.secret}</span></p>
${alert(error)}${form(`${BASE}/register`, 'Videre', codeField)}`,
    status,
  );

const loginPage = ({ set }, error, status) =>
  set.length > 0
    ? page(
        'OS2faktor',
        `<p>Åbn din Authenticator, og indtast koden, som den viser.</p>${alert(error)}${form(`${BASE}/mfalogin`, 'Login', codeField)}`,
        status,
      )
    : { to: `${BASE}/devices` };
