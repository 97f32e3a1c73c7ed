import { codeTime } from '../browser/code-clock';
import { readSettings } from '../browser/settings';
import type { Otp } from '../otp/account';
import { codeAt } from '../otp/code';

/** A wait for the next code that is under way, until `until` in ms since 1970. */
export interface Wait {
  until: number;
  /** Goes on with the code that there is. */
  fillNow(): void;
  cancel(): void;
}

/** The clock of the site may be a little behind ours. */
const SLACK = 50;

/**
 * For how long to wait, in ms, until a code is worth typing: 0 where the present one holds for `seconds` more. Half of
 * a period counts as long enough, whatever was chosen: short ones would always be waited for.
 */
export function msToWait(otp: Otp, now: number, seconds: number): number {
  const { from, until } = codeAt(otp, now);
  const left = until - now;
  return left < Math.min(seconds * 1000, (until - from) / 2) ? left : 0;
}

/** Waits where the code is about to expire, and says so by `onWait`. */
export async function waitForCode(
  otp: Otp,
  onWait: (wait: Wait) => void,
): Promise<'no_need' | 'waited' | 'cancelled'> {
  const { waitSeconds } = await readSettings();
  const ms = msToWait(otp, await codeTime(Date.now()), waitSeconds);
  if (ms === 0) return 'no_need';
  return new Promise((done) => {
    const timer = setTimeout(() => done('waited'), ms + SLACK);
    const end = (how: 'waited' | 'cancelled') => () => {
      clearTimeout(timer);
      done(how);
    };
    onWait({ until: Date.now() + ms, fillNow: end('waited'), cancel: end('cancelled') });
  });
}
