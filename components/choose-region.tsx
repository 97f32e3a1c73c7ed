import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { type Box, boxBetween, moved, resized } from '../lib/qr/box';
import type { Point } from '../lib/qr/reading';
import { useFocus } from './use-focus';

interface Props {
  picture: Blob;
  busy: boolean;
  /** Why the last frame gave nothing; null before the first. */
  failed: string | null;
  onRead: (box: Box) => void;
  onLeave: () => void;
}

/** A frame smaller than that is a click, in pixels of the screen. */
const CLICK = 8;
/** How far an arrow key goes: a part of the picture's width. */
const STEP = 1 / 50;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture that was looked at, for a frame around the code: by mouse, finger or pen, or by keyboard. */
export function ChooseRegion({ picture, busy, failed, onRead, onLeave }: Props) {
  const url = useMemo(() => URL.createObjectURL(picture), [picture]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const area = useFocus<HTMLDivElement>();
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [box, setBox] = useState<Box | null>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const step = size.width * STEP;

  const begin = ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement) => {
    const side = Math.min(width, height) / 2;
    setSize({ width, height });
    setBox({ x: (width - side) / 2, y: (height - side) / 2, width: side, height: side });
  };
  const pointOf = (event: PointerEvent): Point => {
    const shown = area.current?.getBoundingClientRect() ?? new DOMRect();
    const scale = size.width / shown.width;
    return { x: (event.clientX - shown.left) * scale, y: (event.clientY - shown.top) * scale };
  };
  const onPointerDown = (event: PointerEvent) => {
    if (busy || event.button !== 0) return;
    area.current?.setPointerCapture(event.pointerId);
    setFrom(pointOf(event));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from) setBox(boxBetween(from, pointOf(event), size));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!from) return;
    setFrom(null);
    const drawn = boxBetween(from, pointOf(event), size);
    const least = (CLICK * size.width) / (area.current?.clientWidth ?? 1);
    if (Math.min(drawn.width, drawn.height) >= least) onRead(drawn);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault(); // Escape would close a popup
    if (event.key === 'Escape') return onLeave();
    if (!box || busy) return;
    if (!arrow) return onRead(box);
    const [dx, dy] = [arrow[0] * step, arrow[1] * step];
    setBox(event.shiftKey ? resized(box, dx, dy, size, 2 * step) : moved(box, dx, dy, size));
  };
  return (
    <section class="screen region" aria-label={t('drawFrame')}>
      <div class="region-top">
        <p role="status">{failed ?? t('frameHow')}</p>
        <div class="actions">
          <button type="button" class="primary" disabled={busy || !box} onClick={() => box && onRead(box)}>
            {t('readFrame')}
          </button>
          <button type="button" class="quiet" onClick={onLeave}>
            {t('back')}
          </button>
        </div>
      </div>
      <div
        ref={area}
        class="area"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application has keys of its own
        tabIndex={0}
        aria-label={t('frameKeys')}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setFrom(null)}
        onKeyDown={onKeyDown}
      >
        <img src={url} alt="" draggable={false} onLoad={(event) => begin(event.currentTarget)} />
        {box && <div class="frame" style={styleOf(box, size)} />}
      </div>
      <p class="hint">{t('frameKeys')}</p>
    </section>
  );
}

function styleOf(box: Box, { width, height }: { width: number; height: number }) {
  return {
    left: `${(box.x / width) * 100}%`,
    top: `${(box.y / height) * 100}%`,
    width: `${(box.width / width) * 100}%`,
    height: `${(box.height / height) * 100}%`,
  };
}
