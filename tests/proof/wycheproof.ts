import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A vector of Wycheproof (github.com/C2SP/wycheproof, testvectors_v1, Apache-2.0): what its group says, and its own. */
export interface Vector {
  tcId: number;
  result: 'valid' | 'invalid' | 'acceptable';
  [field: string]: string | number | string[];
}

/** A checkout's testvectors_v1, or the folder that ENGANG_WYCHEPROOF names. */
const FOLDER = process.env.ENGANG_WYCHEPROOF ?? resolve('../shared/wycheproof');
const NAMES = [
  'aes_gcm',
  'chacha20_poly1305',
  'hkdf_sha256',
  'hmac_sha1',
  'hmac_sha256',
  'hmac_sha512',
  'x25519',
] as const;
export type Algorithms = (typeof NAMES)[number];

const fileOf = (name: Algorithms) => join(FOLDER, `${name}_test.json`);

/** Whether the vectors are there; says so where they are not, as the reason for skipped tests. */
export function haveWycheproof(): boolean {
  const missing = NAMES.map(fileOf).filter((file) => !existsSync(file));
  if (missing.length > 0) console.warn(`Skipped: no Wycheproof vectors: ${missing.join(', ')}`);
  return missing.length === 0;
}

export function vectorsOf(name: Algorithms): Vector[] {
  const { testGroups } = JSON.parse(readFileSync(fileOf(name), 'utf8')) as {
    testGroups: { tests: Vector[] }[];
  };
  return testGroups.flatMap(({ tests, ...group }) => tests.map((test) => ({ ...group, ...test })));
}

/** The bytes of a field in hexadecimal. */
export const bytesOf = (vector: Vector, field: string) =>
  new Uint8Array(Buffer.from(String(vector[field]), 'hex'));
