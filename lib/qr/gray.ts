import type { Pixels } from './reading';

/** How much red, green and blue count, in 256ths. */
export type Weights = readonly [red: number, green: number, blue: number];

/** Rec. 601 luma. */
export const LUMA: Weights = [77, 150, 29];

/** One brightness, 0 to 255, for each pixel, computed where it is asked for: most of a page is never looked at. */
export class Gray {
  readonly width: number;
  readonly height: number;
  private readonly data: Uint8ClampedArray;
  private readonly red: number;
  private readonly green: number;
  private readonly blue: number;

  constructor({ data, width, height }: Pixels, [red, green, blue]: Weights = LUMA) {
    this.width = width;
    this.height = height;
    this.data = data;
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** `at`: y * width + x. */
  of(at: number): number {
    const i = at * 4;
    const { data } = this;
    return (
      ((data[i] as number) * this.red +
        (data[i + 1] as number) * this.green +
        (data[i + 2] as number) * this.blue) >>
      8
    );
  }

  /** Between the centres of four pixels; outside the picture its border goes on. */
  at(x: number, y: number): number {
    const left = Math.min(Math.max(x - 0.5, 0), this.width - 1);
    const top = Math.min(Math.max(y - 0.5, 0), this.height - 1);
    const column = left | 0;
    const row = top | 0;
    const fx = left - column;
    const fy = top - row;
    const i = row * this.width + column;
    const right = column + 1 < this.width ? 1 : 0;
    const below = row + 1 < this.height ? this.width : 0;
    const upper = this.of(i) * (1 - fx) + this.of(i + right) * fx;
    if (fy === 0) return upper;
    return upper * (1 - fy) + (this.of(i + below) * (1 - fx) + this.of(i + below + right) * fx) * fy;
  }
}
