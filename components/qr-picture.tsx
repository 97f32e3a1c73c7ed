import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Drawing } from '../lib/qr/draw';

interface Props {
  drawing: Drawing;
  /** What it is, for who cannot see it. */
  name: string;
  /** How wide it may be, in CSS pixels. */
  room: number;
  /** Brings it into sight: a popup is not much higher. */
  center?: boolean;
}

/** Black on white in dark colours too: not every reader takes it the other way round. Whole pixels keep edges sharp. */
export function QrPicture({ drawing: { size, path }, name, room, center = false }: Props) {
  const side = (size * Math.max(2, Math.floor((room * devicePixelRatio) / size))) / devicePixelRatio;
  const picture = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (center) picture.current?.scrollIntoView({ block: 'center' });
  }, []);
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
