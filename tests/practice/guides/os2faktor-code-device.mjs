import { randomBytes, randomInt } from 'node:crypto';
import { hotp, stepAt } from '../otp.mjs';
import { alert, field, form, pagesOf, practice, ways } from './parts.mjs';

const page = pagesOf('Havkøbing Kommune', 'da');
const BASE = '/guides/os2faktor/code-device';
/** The published server takes the first code of a device from eleven steps back to ten ahead. */
const STEPS = [-11, 10];

/** A code device of this run: the number on its back, and the key that its maker gave to the server alone. */
const serial = String(randomInt(8e12, 9e12));
const key = randomBytes(32);
const codeAt = (step) => hotp(key, step, { hash: 'sha256' });

/** A device that makes its own codes: nothing here is for us. The number must be as the server has it, letter by letter. */
export const codeDeviceRoutes = (now) => ({
  [`GET ${BASE}`]: inside(() => devicePage()),
  [`GET ${BASE}/back`]: () =>
    page(
      'Kodeviseren',
      `<p>Bagpå: <b id="serial">${serial.match(/.{1,4}/g).join(' ')}</b></p>
<p>På skærmen: <b id="display">${codeAt(stepAt(now(), 30))}</b></p>${ways([BASE, 'Tilbage'])}`,
    ),
  [`POST ${BASE}`]: inside((_visit, sent) => {
    const step = stepAt(now(), 30);
    const codes = Array.from({ length: STEPS[1] - STEPS[0] + 1 }, (_, i) => codeAt(step + STEPS[0] + i));
    if (sent.get('serialnumber') !== serial) return devicePage('Serienummeret findes ikke.', 422);
    if (!codes.includes(sent.get('mfaCode'))) return devicePage('Koden er forkert.', 422);
    return page('OS2faktor: dine enheder', '<p id="done">Kodeviseren er tilknyttet.</p>');
  }),
});

export const nameField = field('Navn på enheden', { name: 'name', minlength: 3, maxlength: 128 });

/** A route for who said who they are. */
export function inside(route) {
  return (visit, _query, sent) => (visit.os2faktor ? route(visit, sent) : { to: '/guides/os2faktor' });
}

const devicePage = (error, status) =>
  page(
    'OS2faktor: Kodeviser',
    `<p>Skriv serienummeret fra bagsiden, tryk på kodeviseren, og skriv koden på dens skærm.</p>${alert(error)}
${form(
  BASE,
  'Videre',
  nameField,
  field('Serienummer', { name: 'serialnumber', minlength: 3, maxlength: 128 }),
  field('Kode fra kodeviseren', { name: 'mfaCode', maxlength: 6 }),
)}
${ways(['/guides/os2faktor/devices', 'Tilbage'])}${practice(`${BASE}/back`, 'Øvelse: se på kodeviseren')}`,
    status,
  );
