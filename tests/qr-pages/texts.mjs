const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = `${BASE32.slice(0, 26)}abcdefghijklmnopqrstuvwxyz0123456789+/`;
const ISSUERS = [
  'Acme',
  'Nordhavn Bank',
  'Blåbær & Sønner',
  'Intra',
  'mail.example',
  '会社',
  'Stadtwerke Süd',
];
const PEOPLE = ['ada', 'grace.hopper', 'linus+work', 'søren', 'r.franklin', 'ops-on-call'];

const letters = (chance, alphabet, count) =>
  Array.from({ length: count }, () => chance.pick([...alphabet])).join('');

/** A Key URI as set-up pages show one. */
export function keyUri(chance) {
  const issuer = encodeURIComponent(chance.pick(ISSUERS));
  const label = encodeURIComponent(`${chance.pick(PEOPLE)}@${chance.pick(['work.example', 'example.org'])}`);
  const parts = [`secret=${letters(chance, BASE32, chance.pick([16, 26, 32, 52]))}`, `issuer=${issuer}`];
  if (chance.often(0.3)) parts.push(`algorithm=${chance.pick(['SHA1', 'SHA256', 'SHA512'])}`);
  if (chance.often(0.3)) parts.push('digits=6', 'period=30');
  return `otpauth://totp/${issuer}:${label}?${parts.join('&')}`;
}

/** As long as a migration batch of some accounts; what is in it does not matter to who reads pixels. */
export function batch(chance) {
  const data = letters(chance, BASE64, 4 * chance.whole(100, 480));
  return `otpauth-migration://offline?data=${encodeURIComponent(data)}`;
}
