import { useEffect, useRef, useState } from 'preact/hooks';
import { type ClockCheck, checkClock, siteToAsk } from '../lib/actions/check-clock';
import { changeSettings, readSettings } from '../lib/browser/settings';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { verdictOn } from '../lib/otp/site-clock';
import { ClockWrong } from './clock-wrong';
import { ErrorText } from './error-text';
import { useClock } from './use-clock';
import { useTask } from './use-task';

/** Asks the site in front what time it is, when told to; and whether that happens with every fill. */
export function ClockCard({ accounts }: { accounts: Account[] }) {
  const [site, setSite] = useState<{ host: string } | null>(null);
  const [withFill, setWithFill] = useState<boolean | null>(null);
  const [seen, setSeen] = useState<ClockCheck | null>(null);
  const { found } = useClock();
  const { busy, error, run } = useTask();
  const left = useRef(new AbortController());
  useEffect(() => {
    void siteToAsk().then(setSite);
    void readSettings().then(({ lookAtClock }) => setWithFill(lookAtClock));
    return () => left.current.abort();
  }, []);
  const check = () =>
    run(async () => {
      setSeen(null);
      setSeen(await checkClock(left.current.signal));
    });
  const choose = async (lookAtClock: boolean) => {
    setWithFill(lookAtClock);
    await changeSettings({ lookAtClock });
  };
  const host = site?.host ?? '';
  return (
    <div class="card">
      <div class="actions">
        <button type="button" disabled={!site || busy} onClick={check}>
          {t(busy ? 'clockChecking' : 'clockCheck')}
        </button>
      </div>
      <p class="hint">{site ? t('clockAsks', host) : t('clockNoPage')}</p>
      <div role="status" class="clock">
        {seen && <Said seen={seen} host={host} />}
        {site && found && (
          <div class="note">
            <ClockWrong found={found} accounts={accounts} />
          </div>
        )}
      </div>
      {error && <ErrorText code={error} />}
      {withFill !== null && (
        <label class="line">
          <input
            type="checkbox"
            checked={withFill}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
          {t('clockWithFill')}
        </label>
      )}
      <p class="hint">{t('clockWithFillWhy')}</p>
    </div>
  );
}

/** What the check came to; of a clock that is wrong, `ClockWrong` tells. */
function Said({ seen, host }: { seen: ClockCheck; host: string }) {
  if (seen.said === 'no_answer') return <p>{t('clockNoAnswer', host)}</p>;
  if (seen.said === 'unclear') return <p>{t('clockUnclear', host)}</p>;
  return verdictOn(seen) === 'fine' ? <p class="good">{t('clockRight', new URL(seen.origin).host)}</p> : null;
}
