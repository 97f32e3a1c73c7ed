import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../lib/actions/found';
import { squareAround } from '../lib/qr/box';

const SIDE = 64;
/** So much of what stands around the code that a person knows which one it is. */
const MARGIN = 0.35;

interface Props {
  place: Place;
  /** Given where nothing else tells this code from another one. */
  name: string | null;
}

/** A small picture of where a code stood. */
export function Thumbnail({ place, name }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = SIDE * Math.ceil(devicePixelRatio);
  useEffect(() => {
    let left = false;
    const draw = async () => {
      const whole = await createImageBitmap(place.picture);
      const { x, y, width, height } = squareAround(place.corners, MARGIN, whole);
      if (!left)
        canvas.current?.getContext('2d')?.drawImage(whole, x, y, width, height, 0, 0, pixels, pixels);
      whole.close();
    };
    draw().catch(() => undefined); // it was read, so it opens; a picture too few is no reason to stop
    return () => {
      left = true;
    };
  }, [place]);
  const label = name ? ({ role: 'img', 'aria-label': name } as const) : { 'aria-hidden': true };
  return <canvas ref={canvas} class="thumbnail" width={pixels} height={pixels} {...label} />;
}
