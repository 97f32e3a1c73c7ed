import { plural } from '../lib/browser/text';
import type { Otp } from '../lib/otp/account';
import type { Code } from '../lib/otp/code';
import { spokenDigits } from './digit-groups';

/** A code with fewer ms left may be gone before it was heard and typed. */
const TOO_SHORT = 10_000;

/** What is read out of an account at a time in ms: its code and how long it holds, or the `next` one where it ends soon. */
export function spokenCode(otp: Otp, code: Code, next: Code, now: number): string {
  if (otp.type === 'hotp') return spokenDigits(code.digits);
  const left = code.until - now;
  const seconds = Math.ceil(left / 1000);
  if (left > TOO_SHORT) return `${spokenDigits(code.digits)}. ${plural('codeHolds', seconds)}`;
  return `${plural('codeChanges', seconds)} ${spokenDigits(next.digits)}`;
}
