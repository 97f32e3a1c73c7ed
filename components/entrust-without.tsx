import { useId, useState } from 'preact/hooks';
import { copyText } from '../lib/browser/clipboard';
import { t } from '../lib/browser/text';
import { type Activation, shownSerial } from '../lib/otp/entrust-activation';

const ROWS = 8;

/** What is missing where there is no registration code, and what to ask IT for. No secret is in that text. */
export function EntrustWithout({ activation: { serialNumber, server } }: { activation: Activation }) {
  const id = useId();
  const [copied, setCopied] = useState<'entrustCopied' | 'entrustNotCopied' | null>(null);
  const text = t('entrustForIt', shownSerial(serialNumber), server ?? t('entrustNoServer'));
  const copy = () =>
    copyText(text).then(
      () => setCopied('entrustCopied'),
      () => setCopied('entrustNotCopied'),
    );
  return (
    <details>
      <summary>{t('noRegistrationCode')}</summary>
      <div class="screen">
        <p>{t('entrustWithout')}</p>
        <p>{t('entrustAsk')}</p>
        <div class="field">
          <label for={id}>{t('textForIt')}</label>
          <textarea id={id} readOnly rows={ROWS} value={text} />
        </div>
        <div class="actions">
          <button type="button" onClick={copy}>
            {t('copyText')}
          </button>
        </div>
        <p class="hint" role="status">
          {copied && t(copied)}
        </p>
      </div>
    </details>
  );
}
