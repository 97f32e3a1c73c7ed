import { randomInt } from 'node:crypto';
import { createFactor } from './factor.mjs';
import { alert, field, form, pagesOf } from './parts.mjs';

const ORGANISATION = 'Fjordheim universitet';
const NAME = 'kari@fjordheim.example';

/**
 * What the newer and the older page share: one account, its key of 80 bits and its activation for approvals.
 * A visit that sets up once more gets a new key, and the one before counts no more.
 */
export function microsoftAccount(visit) {
  visit.microsoft ??= { ...made(), set: null };
  return visit.microsoft;
}

export const startOver = (visit) => Object.assign(microsoftAccount(visit), made());

const made = () => {
  const factor = createFactor({ bytes: 10 });
  return { factor, secret: factor.secret.toLowerCase(), digits: String(randomInt(1e8, 1e9)) };
};

export const ACCOUNT_NAME = `${ORGANISATION}:${NAME}`;

/** The link of the right QR: the label form-encoded, the secret in small letters, the issuer another than the label's. */
export const accountLink = ({ secret }) =>
  `otpauth://totp/${encodeURIComponent(ORGANISATION).replaceAll('%20', '+')}%3a${encodeURIComponent(NAME)}?secret=${secret}&issuer=Microsoft`;

/** Where an activation for approvals would go: a host that does not exist. */
export const pushAddress = ({ digits }) => `https://pad.push.practice.example/pad/${digits}`;

/** Whether the code is right; the key is the account's from then on. */
export function confirm(visit, text, now) {
  const account = microsoftAccount(visit);
  const answer = account.factor.take(text, now);
  if (answer === 'right') account.set = account.factor;
  return answer === 'right';
}

const page = pagesOf(ORGANISATION, 'nb');
const BASE = '/guides/microsoft';

/** The sign-in afterwards: who, the password, the code. */
export const loginRoutes = (now) => ({
  [`GET ${BASE}/login`]: () =>
    page(
      'Logg på',
      form(
        `${BASE}/login`,
        'Neste',
        field('E-post', { name: 'loginfmt', type: 'email', autocomplete: 'username' }),
        field('Passord', { name: 'passwd', type: 'password', autocomplete: 'current-password' }),
      ),
    ),
  [`POST ${BASE}/login`]: () => ({ to: `${BASE}/login/code` }),
  [`GET ${BASE}/login/code`]: (visit) => (microsoftAccount(visit).set ? codePage() : { to: BASE }),
  [`POST ${BASE}/login/code`](visit, _query, sent) {
    const { set } = microsoftAccount(visit);
    if (!set) return { to: BASE };
    if (set.take(sent.get('otc'), now()) !== 'right')
      return codePage('Koden er feil. Vent på den neste.', 422);
    return page('Servicetorget', `<p id="in">Du er logget på som ${NAME}.</p>`);
  },
});

const codePage = (error, status) =>
  page(
    'Skriv inn kode',
    `<p>Skriv inn koden som vises i godkjennerappen.</p>${alert(error)}${form(
      `${BASE}/login/code`,
      'Bekreft',
      field('Kode', { name: 'otc', type: 'tel', maxlength: 6, autocomplete: 'off' }),
    )}`,
    status,
  );
