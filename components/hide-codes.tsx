import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings } from '../lib/browser/settings';
import { t } from '../lib/browser/text';

/** Whether the list shows codes only when asked to. */
export function HideCodes() {
  const [hidden, setHidden] = useState<boolean | null>(null);
  useEffect(() => {
    void readSettings().then(({ hideCodes }) => setHidden(hideCodes));
  }, []);
  const choose = async (hideCodes: boolean) => {
    setHidden(hideCodes);
    await changeSettings({ hideCodes });
  };
  if (hidden === null) return null;
  return (
    <>
      <label class="line">
        <input type="checkbox" checked={hidden} onChange={(event) => choose(event.currentTarget.checked)} />
        {t('hideCodes')}
      </label>
      <p class="hint">{t('hideCodesWhy')}</p>
    </>
  );
}
