import { AppError } from '../error';
import { isLuhn } from './luhn';

/**
 * The registration code that Entrust's app shows once, as someone typed it: ten digits with spaces and dashes anywhere.
 * @param serialNumber looks the same, and stands beside it
 * @throws AppError registration_code_length, registration_code_is_serial, registration_code_mistyped (the check digit
 * tells every single wrong digit)
 */
export function readRegistrationCode(typed: string, serialNumber: string): string {
  const digits = typed.replace(/[\s\p{Cf}\p{Pd}\u2212]/gu, '');
  if (!/^\d{10}$/.test(digits)) throw new AppError('registration_code_length');
  if (digits === serialNumber) throw new AppError('registration_code_is_serial');
  if (!isLuhn(digits)) throw new AppError('registration_code_mistyped');
  return digits;
}
