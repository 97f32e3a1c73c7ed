import { t } from '../lib/browser/text';
import type { Code } from '../lib/otp/code';

/** Seconds left, as a number and as a shrinking ring; the last five are marked by weight, not by colour alone. */
export function TimeLeft({ code, now }: { code: Code; now: number }) {
  const seconds = Math.ceil((code.until - now) / 1000);
  const part = (code.until - now) / (code.until - code.from);
  return (
    <span class={seconds <= 5 ? 'time-left ending' : 'time-left'}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" class="track" />
        <circle cx="10" cy="10" r="8" class="rest" pathLength={1} stroke-dasharray={`${part} 1`} />
      </svg>
      {t('seconds', seconds)}
    </span>
  );
}
