import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { qrSvg } from './qr.mjs';

export const PASSWORD = '40302010';
export const POLICY = '{"allowUnsecured":"false","note":"Ærø / snø 🔑"}';

/** Numbers of nobody's: their check digits are right. */
export const NUMBERS = { sn: '31415-92653', ac: '2718-2818-2845-9045', regurl: 'fjord.example/igst' };
export const SERIAL = NUMBERS.sn.replaceAll('-', '');
export const REGISTRATION_CODE = '16180-33987';

/**
 * A secure offline activation as a server makes it, by node's own cryptography. Written by hand, so that reading it is
 * tested against something else than our own code. `says` is the plaintext, where a value becomes JSON; `padded` pads
 * it in another way; `written` is how bytes stand in the link, `query` what is signed, `link` the whole.
 *
 * @param {{password?: string, says?: unknown, salt?: Buffer, scheme?: string, version?: string,
 *   padded?: (plain: Buffer) => Buffer, written?: (base64: string) => string, query?: (enc: string) => string,
 *   link?: (signed: string, mac: string) => string}} options
 * @returns {string}
 */
export function sealedLink({
  password = PASSWORD,
  says = NUMBERS,
  salt = Buffer.from('a saltes'),
  scheme = 'igmobileotp',
  version = '1',
  padded,
  written = encodeURIComponent,
  query = (enc) => `action=secactivate&enc=${enc}&v=${version}`,
  link = (signed, mac) => `${scheme}://?${signed}&mac=${mac}`,
} = {}) {
  const keys = pbkdf2Sync(password, salt, 1000, 64, 'sha256');
  const plain = Buffer.isBuffer(says)
    ? says
    : Buffer.from(typeof says === 'string' ? says : JSON.stringify(says));
  const cipher = createCipheriv('aes-128-cbc', keys.subarray(0, 16), keys.subarray(48));
  if (padded) cipher.setAutoPadding(false);
  const sealed = Buffer.concat([cipher.update(padded ? padded(plain) : plain), cipher.final()]);
  const signed = query(written(Buffer.concat([salt, sealed]).toString('base64')));
  const mac = createHmac('sha256', keys.subarray(16, 48)).update(signed).digest().subarray(0, 12);
  return link(signed, written(mac.toString('base64')));
}

/** Pages of an activation: name in the path, then title and body. */
export const entrustPages = {
  entrust: [
    'Activate your soft token',
    `<p>Scan this QR code with the Entrust app. Then copy this code, and type it there.</p>
${qrSvg(sealedLink(), 'QR code for the Entrust app', 320)}
<p>Activation password: <strong id="activation-password">${PASSWORD}</strong></p>`,
  ],
  'entrust-other': [
    'Approve with the Entrust app',
    `<p>Scan this QR code with the Entrust app.</p>
${qrSvg('igmobileotp://?action=practiceapproval&id=8151', 'QR code for the Entrust app', 240)}`,
  ],
};
