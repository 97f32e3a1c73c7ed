import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

interface Vectors {
  secure_offline: { uri: string; password: string; mac_hex: string; salt_hex: string; plaintext: string };
  wrong_passwords: string[];
  derivation: {
    sn: string;
    ac: string;
    rc: string;
    policy: string | null;
    secret_hex: string;
    secret_b32: string;
    codes: { t: number; d6: string; d8: string }[];
  }[];
  luhn: { valid: string[]; invalid: string[] };
}

const FILE = new URL('../../../shared/samples/entrust/vectors.json', import.meta.url);
export const vectors: Vectors | null = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
if (!vectors) console.log('skipped: no shared Entrust vectors beside the checkout');

export const PASSWORD = '40302010';
export const POLICY = '{"allowUnsecured":"false","note":"Ærø / snø 🔑"}';

/** Numbers of nobody's: their check digits are right. */
export const NUMBERS = { sn: '31415-92653', ac: '2718-2818-2845-9045', regurl: 'fjord.example/igst' };
export const SERIAL = NUMBERS.sn.replaceAll('-', '');
export const REGISTRATION_CODE = '16180-33987';

interface Sealing {
  password?: string;
  /** The plaintext: a value becomes JSON. */
  says?: unknown;
  salt?: Buffer;
  scheme?: string;
  version?: string;
  /** The last block in the clear, for padding that is wrong. */
  padded?: (plain: Buffer) => Buffer;
  /** How the bytes are written into the link. */
  written?: (base64: string) => string;
  /** The query as it is signed, `enc` for the value of it. */
  query?: (enc: string) => string;
  /** The whole link, made of what is signed and the MAC's value. */
  link?: (signed: string, mac: string) => string;
}

/** A secure offline activation as a server makes it, by node's own cryptography. */
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
}: Sealing = {}): string {
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
