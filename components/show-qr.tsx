import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { codeOf, type ErrorCode } from '../lib/error';
import type { Drawing } from '../lib/qr/draw';
import { ErrorText } from './error-text';
import { useFocus } from './use-focus';
import { useHide } from './use-hide';

interface Props {
  text: string;
  level: 'L' | 'M';
  /** What it is, for who cannot see it. */
  name: string;
  onHide: () => void;
}

/** A QR that gives secrets away, for as long as it takes to scan it. It is drawn here and goes nowhere else. */
export function ShowQr({ text, level, name, onHide }: Props) {
  /** With its text: one picture is never shown under the name of another. */
  const [drawn, setDrawn] = useState<{ text: string; drawing: Drawing } | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const button = useFocus<HTMLButtonElement>();
  useHide(onHide, text);
  useEffect(() => {
    let stale = false;
    // What draws is large, and no other screen needs it.
    import('../lib/qr/draw')
      .then(({ drawQr }) => stale || setDrawn({ text, drawing: drawQr(text, level) }))
      .catch((caught) => stale || setError(codeOf(caught)));
    return () => {
      stale = true;
    };
  }, [text, level]);
  return (
    <>
      <p class="note">{t('qrWarning')}</p>
      {drawn?.text === text && <Picture drawing={drawn.drawing} name={name} />}
      <ErrorText code={error} />
      <button type="button" class="primary" ref={button} onClick={onHide}>
        {t('hide')}
      </button>
    </>
  );
}

/** As wide as the popup has room for. */
const ROOM = 352;

/** Black on white in dark colours too: not every reader takes it the other way round. Whole pixels keep edges sharp. */
function Picture({ drawing: { size, path }, name }: { drawing: Drawing; name: string }) {
  const side = (size * Math.max(2, Math.floor((ROOM * devicePixelRatio) / size))) / devicePixelRatio;
  const picture = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => picture.current?.scrollIntoView({ block: 'center' }), []); // a popup is not much higher
  return (
    <svg
      ref={picture}
      class="qr"
      role="img"
      aria-label={name}
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
