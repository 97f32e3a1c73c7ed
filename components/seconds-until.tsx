import { t } from '../lib/browser/text';
import { useNow } from './use-now';

/** Seconds to go, of a moment in ms since 1970. Not announced second by second. */
export function SecondsUntil({ until }: { until: number }) {
  const now = useNow(1000);
  return (
    <span class="seconds" role="timer">
      {t('seconds', Math.max(0, Math.ceil((until - now) / 1000)))}
    </span>
  );
}
