import { pbkdf2Sync } from 'node:crypto';
import type { Activation } from '../../lib/otp/entrust-activation';
import { hotp, stepAt } from '../practice/otp.mjs';

export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const activation = (
  policy: string | null,
  sn = '3141592653',
  ac = '2718281828459045',
): Activation => ({
  serialNumber: sn,
  activationCode: ac,
  policy,
  server: null,
});

/** The same derivation by node's own cryptography. */
export function derivedBytes(
  { serialNumber, activationCode, policy }: Activation,
  code: string,
  withPolicy: boolean,
) {
  const number = Buffer.from(BigInt(activationCode.slice(0, 15)).toString(16).padStart(14, '0'), 'hex');
  const random = Buffer.from((Number(code.slice(0, 9)) & 0xffff).toString(16).padStart(4, '0'), 'hex');
  const password = Buffer.concat([number, random, Buffer.from(withPolicy ? (policy ?? '') : '')]);
  return pbkdf2Sync(password, serialNumber, 8, 16, 'sha256');
}

/** The code of such a secret at a time in ms, by the practice site's own generator. */
export const codeOf = (key: Buffer, timeMs: number, digits: number): string =>
  hotp(key, stepAt(timeMs, 30), { hash: 'sha256', digits });
