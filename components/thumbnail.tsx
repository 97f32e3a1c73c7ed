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

interface Small {
  bitmap: ImageBitmap;
  scale: number;
}

/** Large enough for thumbnails; kept as long as its picture, since a dozen may be cut from it. */
const LONGEST_SIDE = 1_920;
const smalls = new WeakMap<Blob, Promise<Small>>();

function smallOf(picture: Blob): Promise<Small> {
  const known = smalls.get(picture);
  if (known) return known;
  const made = shrunk(picture);
  smalls.set(picture, made);
  return made;
}

async function shrunk(picture: Blob): Promise<Small> {
  const whole = await createImageBitmap(picture);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(whole.width, whole.height));
  if (scale === 1) return { bitmap: whole, scale };
  const resizeWidth = Math.round(whole.width * scale);
  const bitmap = await createImageBitmap(whole, { resizeWidth, resizeQuality: 'medium' });
  whole.close();
  return { bitmap, scale };
}

/** A small picture of where a code stood. */
export function Thumbnail({ place, name }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = SIDE * Math.ceil(devicePixelRatio);
  useEffect(() => {
    let left = false;
    const draw = async () => {
      const { bitmap, scale } = await smallOf(place.picture);
      const corners = place.corners.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
      const { x, y, width, height } = squareAround(corners, MARGIN, bitmap);
      if (!left)
        canvas.current?.getContext('2d')?.drawImage(bitmap, x, y, width, height, 0, 0, pixels, pixels);
    };
    draw().catch(() => undefined); // it was read, so it opens; a picture too few is no reason to stop
    return () => {
      left = true;
    };
  }, [place]);
  const label = name ? ({ role: 'img', 'aria-label': name } as const) : { 'aria-hidden': true };
  return <canvas ref={canvas} class="thumbnail" width={pixels} height={pixels} {...label} />;
}
