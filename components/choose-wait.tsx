import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, WAIT_SECONDS } from '../lib/browser/settings';
import { t } from '../lib/browser/text';

/** Below how many seconds a code is too old to be filled. */
export function ChooseWait() {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    void readSettings().then(({ waitSeconds }) => setSeconds(waitSeconds));
  }, []);
  const choose = async (waitSeconds: number) => {
    setSeconds(waitSeconds);
    await changeSettings({ waitSeconds });
  };
  if (seconds === null) return null;
  return (
    <label class="line">
      {t('waitBelow')}
      <select value={seconds} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {WAIT_SECONDS.map((each) => (
          <option key={each} value={each}>
            {each === 0 ? t('waitNever') : t('seconds', each)}
          </option>
        ))}
      </select>
    </label>
  );
}
