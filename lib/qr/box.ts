import type { Point } from './reading';

/** A part of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Within = Pick<Box, 'width' | 'height'>;

/** The box with these two opposite corners, as far as it is in the picture. */
export function boxBetween(a: Point, b: Point, within: Within): Box {
  const x = clamp(Math.min(a.x, b.x), 0, within.width);
  const y = clamp(Math.min(a.y, b.y), 0, within.height);
  return {
    x,
    y,
    width: clamp(Math.max(a.x, b.x), 0, within.width) - x,
    height: clamp(Math.max(a.y, b.y), 0, within.height) - y,
  };
}

/** The square around these points with a margin, a part of its side, moved so that it stays in the picture. */
export function squareAround(points: Point[], margin: number, within: Within): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  const wanted = Math.max(right - left, bottom - top) * (1 + 2 * margin);
  const side = clamp(wanted, 1, Math.min(within.width, within.height));
  const square = { x: (left + right - side) / 2, y: (top + bottom - side) / 2, width: side, height: side };
  return moved(square, 0, 0, within);
}

/** The box moved, but not out of the picture. */
export function moved(box: Box, dx: number, dy: number, within: Within): Box {
  return {
    ...box,
    x: clamp(box.x + dx, 0, within.width - box.width),
    y: clamp(box.y + dy, 0, within.height - box.height),
  };
}

/** The box with its right and lower edge moved: not out of the picture, and never smaller than `least`. */
export function resized(box: Box, dx: number, dy: number, within: Within, least: number): Box {
  return {
    ...box,
    width: clamp(box.width + dx, least, within.width - box.x),
    height: clamp(box.height + dy, least, within.height - box.y),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
