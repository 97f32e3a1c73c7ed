import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { acceptedCounter, base32, newKey } from './otp.mjs';

export const ISSUER = 'Practice Works';
const DEFAULT_OTP = { kind: 'totp', algorithm: 'SHA1', digits: 6, period: 30 };

/** Who has signed up, in memory only: a restarted site knows nobody. */
export function createPeople() {
  const byName = new Map();
  return {
    /** The new person, or null when the name is taken. */
    signUp(name, password) {
      if (byName.has(name)) return null;
      const salt = randomBytes(16);
      const otp = { ...DEFAULT_OTP, key: newKey() };
      const person = { name, salt, hash: scryptSync(password, salt, 32), otp, last: -1, mfa: false };
      byName.set(name, person);
      return person;
    },
    /** The person whose password this is, or null. */
    withPassword(name, password) {
      const person = byName.get(name);
      const right = person && timingSafeEqual(person.hash, scryptSync(password, person.salt, 32));
      return right ? person : null;
    },
  };
}

/** Whether `code` is right now; each code works once. */
export function acceptCode(person, code, now) {
  const counter = acceptedCounter(code.replace(/\s/g, ''), person.otp, person.last, now);
  if (counter === null) return false;
  person.last = counter;
  return true;
}

/** What the site asks for, from the query of its set-up page; null when a value is not on offer. */
export function otpOptions(query) {
  const options = {
    kind: query.get('kind') ?? DEFAULT_OTP.kind,
    algorithm: query.get('algorithm') ?? DEFAULT_OTP.algorithm,
    digits: Number(query.get('digits') ?? DEFAULT_OTP.digits),
    period: Number(query.get('period') ?? DEFAULT_OTP.period),
  };
  const onOffer =
    ['totp', 'hotp'].includes(options.kind) &&
    ['SHA1', 'SHA256', 'SHA512'].includes(options.algorithm) &&
    [4, 5, 6, 7, 8, 9].includes(options.digits) &&
    Number.isInteger(options.period) &&
    options.period >= 1 &&
    options.period <= 86_400;
  return onOffer ? options : null;
}

/** The Key URI a person scans. Parameters that have their default value are left out, as most sites do. */
export function keyUri({ name, otp }) {
  const label = name.includes('@') ? name : `${name}@practice.example`;
  const query = [`secret=${base32(otp.key)}`, `issuer=${encodeURIComponent(ISSUER)}`];
  if (otp.algorithm !== DEFAULT_OTP.algorithm) query.push(`algorithm=${otp.algorithm}`);
  if (otp.digits !== DEFAULT_OTP.digits) query.push(`digits=${otp.digits}`);
  if (otp.kind === 'hotp') query.push('counter=0');
  else if (otp.period !== DEFAULT_OTP.period) query.push(`period=${otp.period}`);
  return `otpauth://${otp.kind}/${encodeURIComponent(ISSUER)}:${encodeURIComponent(label).replace('%40', '@')}?${query.join('&')}`;
}
