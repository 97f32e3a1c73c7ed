import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { QrPicture } from './qr-picture';
import { useDrawing } from './use-drawing';
import { useFocus } from './use-focus';
import { useHide } from './use-hide';

interface Props {
  text: string;
  level: 'L' | 'M';
  /** What it is, for who cannot see it. */
  name: string;
  onHide: () => void;
}

/** As wide as the popup has room for. */
const ROOM = 352;

/** A QR that gives secrets away, for as long as it takes to scan it. It is drawn here and goes nowhere else. */
export function ShowQr({ text, level, name, onHide }: Props) {
  const { drawing, error } = useDrawing(text, level);
  const button = useFocus<HTMLButtonElement>();
  useHide(onHide, text);
  return (
    <>
      <p class="note">{t('qrWarning')}</p>
      {drawing && <QrPicture key={text} drawing={drawing} name={name} room={ROOM} center />}
      <ErrorText code={error} />
      <button type="button" class="primary" ref={button} onClick={onHide}>
        {t('hide')}
      </button>
    </>
  );
}
