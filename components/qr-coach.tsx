import { adviceOn } from '../lib/actions/coach';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import type { QrKind } from '../lib/qr/kind';
import type { Quote } from '../lib/qr/quotes';
import { EntrustNote } from './entrust-note';
import { ShowWay } from './show-way';

interface Props {
  qr: QrKind;
  /** Null for what was typed. */
  scan: Scan | null;
  /** Whether what leads to the right QR is told, too: not where that was found beside this one. */
  onward: boolean;
}

/** Says what a QR is that is not for us, and what leads to the right one. Nothing of it is opened or sent. */
export function QrCoach({ qr, scan, onward }: Props) {
  const { form, host, step, quotes, place, way } = adviceOn(qr, scan?.around ?? null);
  return (
    <>
      {qr.kind === 'entrust' ? (
        <EntrustNote kind={qr} />
      ) : (
        <p class="note">
          {form === 'link' || form === 'store' ? t(`qr_${form}`, host ?? '') : t(`qr_${form}`)}
        </p>
      )}
      {onward && way && <ShowWay way={way} />}
      {onward && !way && step && (
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
