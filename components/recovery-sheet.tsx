import { t } from '../lib/browser/text';
import { inGroups, type RecoveryKey } from '../lib/vault/recovery-key';
import { ErrorText } from './error-text';
import { QrPicture } from './qr-picture';
import { useDrawing } from './use-drawing';
import { useFocus } from './use-focus';
import { dayText } from './when';

const ROOM = 220;

/** The recovery key as it is printed: this is all that the printer gets. */
export function RecoverySheet({ recoveryKey, now }: { recoveryKey: RecoveryKey; now: number }) {
  const { drawing, error } = useDrawing(recoveryKey, 'M');
  const title = useFocus<HTMLHeadingElement>();
  const date = dayText(now, 'long');
  return (
    <article class="sheet">
      <h3 ref={title} tabIndex={-1}>
        {t('sheetTitle')}
      </h3>
      <p>
        <strong>{t('sheetOpens')}</strong> {t('sheetMade', date)}
      </p>
      <ol class="groups">
        {inGroups(recoveryKey).map((group, at) => (
          <li key={at}>{group}</li>
        ))}
      </ol>
      {drawing && <QrPicture drawing={drawing} name={t('sheetQr')} room={ROOM} />}
      <ErrorText code={error} />
      <p>{t('sheetUse')}</p>
      <p>{t('sheetKeep')}</p>
      <p class="hint">{t('sheetAge')}</p>
    </article>
  );
}
