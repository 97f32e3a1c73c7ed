import { PIXEL_SLACK, TOLERANCE } from './finders';
import type { Gray } from './gray';

/** A finder pattern as one row or column shows it. */
export interface Cross {
  /** From the place given to the middle of the pattern. */
  shift: number;
  module: number;
  /** The outer ring has no outer edge where it should. */
  open: boolean;
}

/** Three edges to one side of the middle; the third one is how far we looked where there is none. */
class Walk {
  first = 0;
  second = 0;
  third = 0;

  /**
   * From pixel to pixel: between two, a module of one pixel would vanish.
   * @returns whether there are the two edges of the light ring
   */
  take(
    gray: Gray,
    x: number,
    y: number,
    row: boolean,
    sense: 1 | -1,
    far: number,
    threshold: number,
    dark: boolean,
  ): boolean {
    const column = x | 0;
    const line = y | 0;
    const start = row ? column : line;
    const stride = (row ? 1 : gray.width) * sense;
    const most = Math.min(far | 0, sense < 0 ? start : (row ? gray.width : gray.height) - 1 - start);
    // From the place given to the middle of its pixel, in the direction of the walk.
    const offset = (start + 0.5 - (row ? x : y)) * sense;
    let index = line * gray.width + column;
    let inside = dark; // whether what we walk through is dark
    let edges = 0;
    let before = gray.of(index);
    if (before <= threshold !== dark) return false;
    this.third = most + 0.5 + offset;
    for (let at = 1; at <= most; at++) {
      index += stride;
      const value = gray.of(index);
      if (value <= threshold !== inside) {
        const edge = at - 1 + (threshold - before) / (value - before) + offset;
        if (++edges === 1) this.first = edge;
        else if (edges === 2) this.second = edge;
        else {
          this.third = edge;
          break;
        }
        inside = !inside;
      }
      before = value;
    }
    return edges >= 2;
  }
}

const back = new Walk();
const forth = new Walk();

/**
 * Walks along the row or the column from a place in the middle square to both sides. Null where that is not 1:1:3:1:1,
 * of which the outer ones may be longer.
 */
export function crossAt(
  gray: Gray,
  x: number,
  y: number,
  row: boolean,
  module: number,
  threshold: number,
  dark: boolean,
): Cross | null {
  const far = module * 6 + 3;
  if (!back.take(gray, x, y, row, -1, far, threshold, dark)) return null;
  if (!forth.take(gray, x, y, row, 1, far, threshold, dark)) return null;
  const inner = (back.second + forth.second) / 5;
  const slack = Math.max(inner * TOLERANCE, PIXEL_SLACK);
  if (Math.abs(back.first + forth.first - 3 * inner) > slack * 1.6) return null;
  if (Math.abs(back.second - back.first - inner) > slack) return null;
  if (Math.abs(forth.second - forth.first - inner) > slack) return null;
  const before = back.third - back.second;
  const after = forth.third - forth.second;
  if (before < inner - slack || after < inner - slack) return null;
  const bounded = before <= inner + slack && after <= inner + slack;
  return {
    shift: (forth.first - back.first + forth.second - back.second) / 4,
    module: bounded ? (back.third + forth.third) / 7 : inner,
    open: !bounded,
  };
}
