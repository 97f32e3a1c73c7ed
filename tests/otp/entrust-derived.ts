import { createHmac, pbkdf2Sync } from 'node:crypto';
import type { Activation } from '../../lib/otp/entrust-activation';

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

/** RFC 6238 with SHA-256, by node. */
export function nodeCode(key: Buffer, timeMs: number, digits: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(Math.floor(timeMs / 30_000)));
  const mac = createHmac('sha256', key).update(message).digest();
  const value = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(value % 10 ** digits).padStart(digits, '0');
}
