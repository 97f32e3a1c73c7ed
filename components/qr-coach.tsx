import { adviceOn } from '../lib/actions/coach';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import type { QrKind } from '../lib/qr/kind';
import type { Quote } from '../lib/qr/quotes';
import { EntrustNote } from './entrust-note';
import { ShowLead } from './show-lead';

interface Props {
  qr: QrKind;
  /** Null for what was typed. */
  scan: Scan | null;
  /** Whether what leads to the right QR is told, too: not where that was found beside this one. */
  onward: boolean;
  /** Whether what leads there takes the focus. */
  focus: boolean;
}

/** Says what a QR is that is not for us, and what leads to the right one. Nothing of it is opened or sent. */
export function QrCoach({ qr, scan, onward, focus }: Props) {
  const { form, host, step, quotes, place, lead } = adviceOn(qr, scan?.around ?? null);
  return (
    <>
      {qr.kind === 'entrust' ? (
        <EntrustNote kind={qr} />
      ) : (
        <p class="note">
          {form === 'link' || form === 'store' ? t(`qr_${form}`, host ?? '') : t(`qr_${form}`)}
        </p>
      )}
      {onward && lead && <ShowLead lead={lead} focus={focus} />}
      {onward && !lead && step && (
        <p class="note">
          {t(`step_${step}`, ...quotes.map(quoted))} {place && t('placeMicrosoft')}
        </p>
      )}
    </>
  );
}

function quoted({ english, local }: Quote): string {
  return local ? t('quoteBoth', local, english) : t('quoteOne', english);
}
