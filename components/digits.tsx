import { t } from '../lib/browser/text';
import { grouped, spokenDigits } from './digit-groups';

/** A code in groups, to screen readers digit by digit. The `current` one is in `data-code` too, bare. */
export function Digits({ digits, current = false }: { digits: string; current?: boolean }) {
  return (
    <>
      <span class="digits" data-code={current ? digits : undefined} aria-hidden="true">
        {grouped(digits).map((group, at) => (
          <span key={at}>{group}</span>
        ))}
      </span>
      <span class="unseen">{spokenDigits(digits)}</span>
    </>
  );
}

/** In the place of a code that is hidden. */
export function Dots({ count }: { count: number }) {
  return (
    <span class="digits" role="img" aria-label={t('codeHidden')}>
      {grouped('•'.repeat(count)).map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </span>
  );
}
