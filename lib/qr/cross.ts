import type { Gray } from './gray';
import { type Ratio, ratioOf } from './ratio';

/** A place that may be the middle of a finder pattern. */
export interface Sighting {
  x: number;
  y: number;
  /** Pixels to a module, roughly. */
  module: number;
  /** Between its light and its dark. */
  threshold: number;
  /** Whether its middle is darker than the ring around it. */
  dark: boolean;
}

/** How many modules after the middle the walk ends: the outer ring does two and a half before that. */
const FAR = 6;

/** Walks along a row or a column from a place to both sides, over three edges each. */
export class Cross {
  /** From the place to the middle of the pattern. */
  shift = 0;
  module = 0;
  private readonly back = new Float64Array(3);
  private readonly forth = new Float64Array(3);
  private readonly gray: Gray;

  constructor(gray: Gray) {
    this.gray = gray;
  }

  /** What the row or column through the place reads; `shift` and `module` are then set. */
  read(place: Sighting, row: boolean): Ratio {
    const { back, forth } = this;
    if (!this.walk(place, row, -1, back) || !this.walk(place, row, 1, forth)) return null;
    const [b1 = 0, b2 = 0, b3 = 0] = back;
    const [f1 = 0, f2 = 0, f3 = 0] = forth;
    const ratio = ratioOf(-b3, -b2, -b1, f1, f2, f3);
    this.shift = (f1 - b1 + f2 - b2) / 4;
    this.module = ratio === 'closed' ? (b3 + f3) / 7 : (b2 + f2) / 5;
    return ratio;
  }

  /**
   * From pixel to pixel: between two, a module of one pixel would vanish. Writes how far it is to the next three edges,
   * the third one as far as we looked where there is none.
   * @returns whether there are the two edges of the light ring
   */
  private walk(
    { x, y, module, threshold, dark }: Sighting,
    row: boolean,
    sense: 1 | -1,
    edges: Float64Array,
  ): boolean {
    const { gray } = this;
    const column = x | 0;
    const line = y | 0;
    const start = row ? column : line;
    const stride = (row ? 1 : gray.width) * sense;
    const room = sense < 0 ? start : (row ? gray.width : gray.height) - 1 - start;
    const most = Math.min((module * FAR + 3) | 0, room);
    // From the place given to the middle of its pixel, in the direction of the walk.
    const offset = (start + 0.5 - (row ? x : y)) * sense;
    let index = line * gray.width + column;
    let inside = dark; // whether what we walk through is dark
    let count = 0;
    let before = gray.of(index);
    if (before <= threshold !== dark) return false;
    for (let at = 1; at <= most; at++) {
      index += stride;
      const value = gray.of(index);
      if (value <= threshold !== inside) {
        edges[count++] = at - 1 + (threshold - before) / (value - before) + offset;
        if (count === 3) return true;
        inside = !inside;
      }
      before = value;
    }
    edges[2] = most + 0.5 + offset;
    return count === 2;
  }
}
