import { useState } from 'preact/hooks';
import { type Lead, pointOut } from '../lib/actions/coach';
import { t } from '../lib/browser/text';
import { legible } from '../lib/otp/key-uri-label';
import { useFocus } from './use-focus';

interface Props {
  lead: Lead;
  /** Whether it takes the focus, so that Enter shows it. */
  focus: boolean;
}

/** Names the link of the page that leads to the right QR, and points at it there, where the popup makes room for it. */
export function ShowLead({ lead, focus }: Props) {
  const [gone, setGone] = useState(false);
  const button = useFocus<HTMLButtonElement>(focus);
  const { text, label } = lead.action;
  return (
    <>
      <p class="note">{t('leadHere', legible(text || label))}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          ref={button}
          onClick={async () => setGone(!(await pointOut(lead)))}
        >
          {t('showLead')}
        </button>
      </div>
      <p role="status" class="hint">
        {gone && t('leadGone')}
      </p>
    </>
  );
}
