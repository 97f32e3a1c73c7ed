import { useEffect, useState } from 'preact/hooks';
import { mayCorrect } from '../lib/actions/check-clock';
import { type ClockFound, forgetFound } from '../lib/browser/clock-news';
import { startCorrection } from '../lib/browser/code-clock';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { verdictOn } from '../lib/otp/site-clock';
import { ClockHelp } from './clock-help';
import { spanText } from './span';

interface Props {
  found: ClockFound;
  accounts: Account[];
}

/** That the computer's clock is wrong, what that does, and what can be done. */
export function ClockWrong({ found, accounts }: Props) {
  const [may, setMay] = useState(false);
  const { origin, ms } = found;
  const { host } = new URL(origin);
  const verdict = verdictOn({ ms });
  useEffect(() => {
    void mayCorrect(found, accounts).then(setMay);
  }, [origin, ms, accounts]);
  const correct = async () => {
    await startCorrection({ ms, host });
    await forgetFound();
  };
  return (
    <>
      <p>{t(ms > 0 ? 'clockBehind' : 'clockAhead', spanText(ms), host)}</p>
      <p class="hint">{t(verdict === 'too_far' ? 'clockTooFar' : may ? 'clockSo' : 'clockStrange')}</p>
      <div class="actions">
        {may && (
          <button type="button" onClick={correct}>
            {t('clockCorrect')}
          </button>
        )}
        <button type="button" class="quiet" onClick={forgetFound}>
          {t('close')}
        </button>
      </div>
      <ClockHelp />
    </>
  );
}
