import { randomBytes } from 'node:crypto';
import { qrSvg } from '../qr.mjs';
import { createFactor, newSentCode } from './factor.mjs';
import { alert, field, form, pagesOf, practice, ways } from './parts.mjs';

const REGION = 'Region Norrsund';
const ISSUER = 'RegionNorrsund';
const USER = 'maj01';
const page = pagesOf(REGION, 'sv');
const BASE = '/guides/phenixid';
const WRONG = 'Koden är fel. Vänta på nästa.';

const tabs = ways(
  [`${BASE}/start`, 'START'],
  [`${BASE}/tokens`, 'TOKENS'],
  [`${BASE}/one-touch`, 'PHENIXID ONE TOUCH'],
);

const signIn = (action) =>
  form(
    action,
    'Logga in',
    field('Användarnamn', { name: 'username', autocomplete: 'username' }),
    field('Lösenord', { name: 'password', type: 'password', autocomplete: 'current-password' }),
  );

/** One region's self-service, in Swedish, and its sign-in to Citrix. */
export const phenixidRoutes = (now) => ({
  [`GET ${BASE}`]: () => page('Självbetjäning', signIn(BASE)),
  [`POST ${BASE}`](visit) {
    visit.phenixid ??= { set: null };
    Object.assign(visit.phenixid, { sms: newSentCode(), in: false });
    return { to: `${BASE}/sms` };
  },
  [`GET ${BASE}/sms`]: ({ phenixid }) => (phenixid ? smsPage() : { to: BASE }),
  [`GET ${BASE}/phone`]: ({ phenixid }) =>
    page(
      'Telefonen',
      `<p>Sms: <b id="sms">${phenixid?.sms ?? ''}</b></p>${ways([`${BASE}/sms`, 'Tillbaka'])}`,
    ),
  [`POST ${BASE}/sms`]({ phenixid }, _query, sent) {
    if (!phenixid) return { to: BASE };
    if (sent.get('otp')?.trim() !== phenixid.sms) return smsPage('Koden är fel.', 422);
    phenixid.in = true;
    return { to: `${BASE}/start` };
  },
  [`GET ${BASE}/start`]: inside(() => page('Mina sidor', `${tabs}<p>Här sköter du dina inloggningar.</p>`)),
  [`GET ${BASE}/one-touch`]: inside(() =>
    page(
      'PhenixID One Touch',
      `${tabs}<p>Skanna bilden med appen PhenixID One Touch för att godkänna inloggningar.</p>
${qrSvg(`PRACTICE-${randomBytes(8).toString('hex')}`, 'QR-kod för PhenixID One Touch')}`,
    ),
  ),
  [`GET ${BASE}/tokens`]: inside(({ phenixid }) =>
    page(
      'Tokens',
      `${tabs}<p>${phenixid.set ? `Aktiv: ${USER}` : 'Inget är aktiverat.'}</p>${ways([`${BASE}/name`, 'Activate PhenixID Pocket Pass'])}`,
    ),
  ),
  [`GET ${BASE}/name`]: inside(() =>
    page(
      'Pocket Pass',
      `${tabs}${form(`${BASE}/name`, 'Nästa', field('Visningsnamn', { name: 'displayName', maxlength: 40 }))}`,
    ),
  ),
  [`POST ${BASE}/name`]: inside(({ phenixid }) => {
    phenixid.factor = createFactor();
    return { to: `${BASE}/qr` };
  }),
  [`GET ${BASE}/qr`]: inside(({ phenixid: { factor } }) =>
    factor
      ? page(
          'Pocket Pass',
          `${tabs}<p>Skanna bilden med din app. Gå sedan vidare.</p>
${qrSvg(`otpauth://totp/${ISSUER}:${USER}?secret=${factor.secret}&issuer=${ISSUER}`, 'QR-kod för Pocket Pass')}
${ways([`${BASE}/code`, 'Nästa'])}`,
        )
      : { to: `${BASE}/tokens` },
  ),
  [`GET ${BASE}/code`]: inside(({ phenixid: { factor } }) =>
    factor ? codePage() : { to: `${BASE}/tokens` },
  ),
  [`POST ${BASE}/code`]: inside(({ phenixid }, sent) => {
    if (phenixid.factor?.take(sent.get('otp'), now()) !== 'right') return codePage(WRONG, 422);
    phenixid.set = phenixid.factor;
    const on = ways([`${BASE}/citrix`, 'Logga in till Citrix']);
    return page('Tokens', `${tabs}<p id="done">Pocket Pass är aktiverat.</p>${on}`);
  }),
  [`GET ${BASE}/citrix`]: () => page('Citrix', signIn(`${BASE}/citrix`)),
  [`POST ${BASE}/citrix`]: () => ({ to: `${BASE}/citrix/code` }),
  [`GET ${BASE}/citrix/code`]: ({ phenixid }) => (phenixid?.set ? citrixPage() : { to: BASE }),
  [`POST ${BASE}/citrix/code`]({ phenixid }, _query, sent) {
    if (!phenixid?.set) return { to: BASE };
    if (phenixid.set.take(sent.get('otp'), now()) !== 'right') return citrixPage(WRONG, 422);
    return page('Citrix', `<p id="in">Du är inloggad som ${USER}.</p>`);
  },
});

/** A route for who gave the code from the SMS. */
function inside(route) {
  return (visit, _query, sent) => (visit.phenixid?.in ? route(visit, sent) : { to: BASE });
}

const codeForm = (path, button) =>
  form(
    `${BASE}/${path}`,
    button,
    field('Engångslösenord', { name: 'otp', maxlength: 6, autocomplete: 'off' }),
  );

const smsPage = (error, status) =>
  page(
    'Engångslösenord',
    `<p>Vi har skickat ett engångslösenord i ett sms till •••12.</p>${alert(error)}${codeForm('sms', 'Logga in')}
${practice(`${BASE}/phone`, 'Övning: se på telefonen')}`,
    status,
  );

const codePage = (error, status) =>
  page(
    'Pocket Pass',
    `${tabs}<p>Skriv koden som appen visar nu.</p>${alert(error)}${codeForm('code', 'Nästa')}`,
    status,
  );

const citrixPage = (error, status) =>
  page(
    'Citrix',
    `<p>Skriv engångslösenordet från Pocket Pass.</p>${alert(error)}${codeForm('citrix/code', 'Logga in')}`,
    status,
  );
