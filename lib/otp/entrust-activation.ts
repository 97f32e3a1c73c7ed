import { AppError } from '../error';
import { legible } from './key-uri-label';
import { isLuhn } from './luhn';

/** What an opened Entrust QR says. It is no secret yet: the registration code is missing. */
export interface Activation {
  /** `sn`, ten digits, the last one a check digit. */
  serialNumber: string;
  /** `ac`, sixteen digits, likewise. */
  activationCode: string;
  /** To the letter, since a secret may be made of it; null where there is none. */
  policy: string | null;
  /** `regurl`: host and path as the QR has them, for showing alone; null where there is none. */
  server: string | null;
}

/** Reads the JSON that the activation password opened. @throws AppError entrust_damaged */
export function readActivation(plain: Uint8Array): Activation {
  const { sn, ac, policy, regurl } = recordIn(plain);
  return {
    serialNumber: checked(sn, 10),
    activationCode: checked(ac, 16),
    policy: optional(policy),
    server: legible(optional(regurl) ?? '') || null,
  };
}

/** As the app and the page write it: 48244-13456. */
export function shownSerial(serialNumber: string): string {
  return `${serialNumber.slice(0, 5)}-${serialNumber.slice(5)}`;
}

function recordIn(plain: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new AppError('entrust_damaged');
}

function checked(value: unknown, length: number): string {
  const digits = typeof value === 'string' ? value.replaceAll('-', '') : '';
  if (digits.length !== length || !isLuhn(digits)) throw new AppError('entrust_damaged');
  return digits;
}

/** An empty text adds nothing to a secret and says nothing to a person. */
function optional(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new AppError('entrust_damaged');
  return value;
}
