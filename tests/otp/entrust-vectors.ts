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
