import { useState } from 'preact/hooks';
import { type FoundWay, pointOut } from '../lib/actions/coach';
import { t } from '../lib/browser/text';

/** Names the link of the page that leads to the right QR, and points at it there, where the popup makes room for it. */
export function ShowWay({ way }: { way: FoundWay }) {
  const [gone, setGone] = useState(false);
  const { text, label } = way.action;
  return (
    <>
      <p class="note">{t('wayHere', text || label)}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={async () => setGone(!(await pointOut(way)))}>
          {t('showWay')}
        </button>
      </div>
      <p role="status" class="hint">
        {gone && t('wayGone')}
      </p>
    </>
  );
}
