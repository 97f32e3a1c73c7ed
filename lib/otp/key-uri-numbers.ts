import { AppError, type ErrorCode } from '../error';
import type { Algorithm } from './account';

const MAX_COUNTER = 2n ** 63n - 1n;

/** `SHA1`, `sha-256`, `HmacSHA512`… SHA1 when absent. Throws AppError('uri_algorithm') for any other hash. */
export function readAlgorithm(text: string): Algorithm {
  switch (text.toUpperCase().replace(/HMAC|[\s_-]/g, '')) {
    case '':
    case 'SHA':
    case 'SHA1':
      return 'SHA1';
    case 'SHA256':
      return 'SHA256';
    case 'SHA512':
      return 'SHA512';
    default:
      throw new AppError('uri_algorithm');
  }
}

/** 4 to 10; `usual` when absent. Throws AppError('uri_digits'). */
export function readDigits(text: string, usual: number): number {
  return text === '' ? usual : integerIn(text, 4, 10, 'uri_digits');
}

/** Seconds, 1 to 86400; 30 when absent. Throws AppError('uri_period'). */
export function readPeriod(text: string): number {
  return text === '' ? 30 : integerIn(text, 1, 86_400, 'uri_period');
}

/** Decimal, 0 to 2^63-1; '0' when absent. Throws AppError('uri_counter'). */
export function readCounter(text: string): string {
  if (text === '') return '0';
  // 19 digits hold 2^63-1; the bound keeps BigInt away from texts of any length.
  const digits = /^0*(\d{1,19})$/.exec(text)?.[1];
  if (digits === undefined || BigInt(digits) > MAX_COUNTER) throw new AppError('uri_counter');
  return digits;
}

function integerIn(text: string, least: number, most: number, code: ErrorCode): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new AppError(code);
  return value;
}
