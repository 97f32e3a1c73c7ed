import { useEffect, useState } from 'preact/hooks';
import { mayClearAlways, releaseClipboard, requestClipboard } from '../lib/browser/clipboard';
import { t } from '../lib/browser/text';
import { ChooseWait } from './choose-wait';
import { HideCodes } from './hide-codes';

/** How codes are shown, filled and copied. */
export function CodesAndClipboard() {
  const [clearAlways, setClearAlways] = useState(false);
  useEffect(() => {
    void mayClearAlways().then(setClearAlways);
  }, []);
  const allowClipboard = async (wanted: boolean) => {
    await (wanted ? requestClipboard() : releaseClipboard());
    setClearAlways(await mayClearAlways());
  };
  return (
    <div class="card">
      <ChooseWait />
      <HideCodes />
      <label class="line">
        <input
          type="checkbox"
          checked={clearAlways}
          onChange={(event) => allowClipboard(event.currentTarget.checked)}
        />
        {t('clearClipboard')}
      </label>
      <p class="hint">{t('clearClipboardWhy')}</p>
      <p class="hint">{t('shortcuts')}</p>
    </div>
  );
}
