import { codeTime } from '../browser/code-clock';
import type { Account } from '../otp/account';
import { codeAt } from '../otp/code';
import { type Cleared, copyDigits } from './copy-code';

/** With fewer ms left, a code that was copied may be refused when it is pasted. */
const SOON = 10_000;

/** The moment at which the account's code is the next one, in ms since 1970, and how many seconds that is away. */
export interface Ending {
  until: number;
  seconds: number;
}

/** When the account's code ends, where that is soon; null elsewhere. Of a short period, half is long enough. */
export async function endingSoon({ otp }: Account, now: number): Promise<Ending | null> {
  const time = await codeTime(now);
  const { from, until } = codeAt(otp, time);
  const left = until - time;
  if (left > Math.min(SOON, (until - from) / 2)) return null;
  return { until, seconds: Math.ceil(left / 1000) };
}

/** Copies the code that begins at `until`, or a later one where that has gone by. */
export async function copyNext({ otp }: Account, { until }: Ending, now: number): Promise<Cleared> {
  return copyDigits(codeAt(otp, Math.max(until, await codeTime(now))).digits);
}
