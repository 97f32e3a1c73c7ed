import { AppError } from '../error';
import type { Otp } from './account';
import { codeAt } from './code';
import type { Activation } from './entrust-activation';
import { entrustSecret } from './entrust-secret';

/** Seconds. */
const PERIOD = 30;
/** A tenant's setting that stands in no QR. */
const DIGITS = [6, 8];
/** A code is typed some time after it was read, and the two clocks differ. */
const STEPS_AROUND = 3;

/**
 * What the app's generator may be: whether the policy counts and how many digits a code has differs between
 * installations, and only a code of the app tells. Each once.
 */
export async function entrustCandidates(activation: Activation, registrationCode: string): Promise<Otp[]> {
  const policies = activation.policy === null ? [null] : [null, activation.policy];
  const secrets = await Promise.all(
    policies.map((policy) => entrustSecret(activation, registrationCode, policy)),
  );
  return secrets.flatMap((secret) =>
    DIGITS.map((digits): Otp => ({ type: 'totp', secret, algorithm: 'SHA256', digits, period: PERIOD })),
  );
}

/**
 * The one that gives the code which the app shows, within a minute and a half before and after `now` (ms since 1970).
 * @throws AppError app_code_length (6 or 8 digits), app_code_differs (none gives it), app_code_unclear (several do)
 */
export function candidateWith(code: string, candidates: readonly Otp[], now: number): Otp {
  const digits = code.replace(/[\s\p{Cf}]/gu, '');
  if (!/^\d+$/.test(digits) || !DIGITS.includes(digits.length)) throw new AppError('app_code_length');
  const [one, ...others] = candidates.filter((otp) => givesAround(otp, digits, now));
  if (!one) throw new AppError('app_code_differs');
  if (others.length > 0) throw new AppError('app_code_unclear');
  return one;
}

function givesAround(otp: Otp, digits: string, now: number): boolean {
  for (let step = -STEPS_AROUND; step <= STEPS_AROUND; step++) {
    if (codeAt(otp, now + step * PERIOD * 1000).digits === digits) return true;
  }
  return false;
}
