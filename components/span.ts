import { t } from '../lib/browser/text';
import { spanOf } from '../lib/otp/site-clock';

/** A length of time in ms, in words. */
export function spanText(ms: number): string {
  const { hours, minutes, seconds } = spanOf(ms);
  if (hours > 0) return t('spanHours', hours, minutes);
  return minutes > 0 ? t('spanMinutes', minutes, seconds) : t('seconds', seconds);
}
