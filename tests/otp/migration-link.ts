import { AppError, type ErrorCode } from '../../lib/error';
import { bytesField, varintField } from '../../lib/otp/wire-write';

/** The sixteen bytes of the secret that the public samples use. */
export const PI = Uint8Array.from(atob('+qUF6TOg0S6QvuqWyMEINg=='), (char) => char.charCodeAt(0));
export const PI_SECRET = '7KSQL2JTUDIS5EF65KLMRQIIGY';

/** Fields by number. */
type Fields = Record<number, bigint | string | Uint8Array>;

function message(fields: Fields): number[] {
  return Object.entries(fields).flatMap(([number, value]) => {
    if (typeof value === 'bigint') return varintField(Number(number), value);
    return typeof value === 'string' ? text(Number(number), value) : bytesField(Number(number), value);
  });
}

export const text = (number: number, value: string) => bytesField(number, new TextEncoder().encode(value));

/** One OtpParameters. */
export const record = (fields: Fields): number[] => message(fields);

/** A MigrationPayload. */
export const payload = (records: number[][], fields: Fields = { 2: 1n, 3: 1n, 4: 0n, 5: 1n }): number[] => [
  ...records.flatMap((bytes) => bytesField(1, bytes)),
  ...message(fields),
];

export function link(bytes: number[]): string {
  const base64 = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
  return `otpauth-migration://offline?data=${encodeURIComponent(base64)}`;
}

/** What was thrown, by its code. */
export function codeThrown(run: () => unknown): ErrorCode | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
