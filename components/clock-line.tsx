import { forgetDropped } from '../lib/browser/clock-watch';
import { stopCorrection } from '../lib/browser/code-clock';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { ClockWrong } from './clock-wrong';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';
import { spanText } from './span';
import { useClock } from './use-clock';

/** Over the list, as long as codes are corrected or the clock is known to be wrong. */
export function ClockLine({ accounts }: { accounts: Account[] }) {
  const { correction, found, dropped } = useClock();
  return (
    <div role="status" class="clock">
      {correction && (
        <p class="corrected">
          <span class="hint">{t('clockCorrected', spanText(correction.ms), correction.host)}</span>
          <button type="button" class="quiet" onClick={stopCorrection}>
            {t('clockStop')}
          </button>
        </p>
      )}
      {dropped && (
        <div class="notice">
          <p>{t('clockDropped')}</p>
          <IconButton name={t('close')} onClick={forgetDropped}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
      {found && (
        <div class="note">
          <ClockWrong found={found} accounts={accounts} />
        </div>
      )}
    </div>
  );
}
