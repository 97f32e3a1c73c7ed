import type { Changes } from './changes';
import type { Gray } from './gray';

/**
 * A row cut into runs of lighter and darker pixels, with edges between pixels. There is no threshold for the picture or
 * the row: a run ends where the brightness has moved by `contrast` from the run's own extreme, and the edge lies where
 * it crosses the middle between two neighbouring extremes. So a run of one pixel in gray and one of black on white are
 * both found, and both polarities come in one pass.
 */
export class RowRuns {
  /** How many runs there are, the two that touch the picture's border among them. */
  count = 0;
  /** Run k lies between edges[k] and edges[k + 1]. */
  readonly edges: Float32Array;
  /** The lightest or darkest value of run k. */
  readonly levels: Uint8Array;
  /** Whether run 0 is darker than its neighbours; they alternate. */
  firstDark = false;
  private readonly turns: Int32Array;

  constructor(width: number) {
    this.edges = new Float32Array(width + 2);
    this.levels = new Uint8Array(width + 2);
    this.turns = new Int32Array(width + 2);
  }

  /** @param k which of the rows of `changes` */
  read(gray: Gray, changes: Changes, k: number, contrast: number): void {
    const { levels, turns } = this;
    const { columns, starts } = changes;
    const start = (changes.rows[k] as number) * gray.width;
    let n = 0; // closed runs
    let low = gray.of(start);
    let high = low;
    let state = 0; // 1 in a light run, -1 in a dark one, 0 before the first turn
    let startsDark = false;
    const end = starts[k + 1] as number;
    for (let at = starts[k] as number; at < end; at++) {
      const x = columns[at] as number;
      const value = gray.of(start + x);
      if (state >= 0) {
        if (value > high) high = value;
        else if (value <= high - contrast) {
          if (state === 0) startsDark = false;
          levels[n] = high;
          turns[++n] = x;
          state = -1;
          low = value;
          continue;
        }
      }
      if (state <= 0) {
        if (value < low) low = value;
        else if (value >= low + contrast) {
          if (state === 0) startsDark = true;
          levels[n] = low;
          turns[++n] = x;
          state = 1;
          high = value;
        }
      }
    }
    levels[n] = state > 0 ? high : low;
    this.placeEdges(gray, start, n);
    this.firstDark = startsDark;
    this.count = n + 1;
  }

  private placeEdges(gray: Gray, start: number, n: number): void {
    const { edges, levels, turns } = this;
    edges[0] = 0;
    edges[n + 1] = gray.width;
    for (let k = 1; k <= n; k++) {
      const middle = ((levels[k - 1] as number) + (levels[k] as number)) / 2;
      const rising = (levels[k] as number) > (levels[k - 1] as number);
      const end = k < n ? (turns[k + 1] as number) : gray.width;
      const from = k > 1 ? (turns[k - 1] as number) : 0;
      let x = turns[k] as number;
      while (x < end - 1 && gray.of(start + x) > middle !== rising) x++;
      while (x > from + 1 && gray.of(start + x - 1) > middle === rising) x--;
      const before = gray.of(start + x - 1);
      const after = gray.of(start + x);
      edges[k] = x - 0.5 + (after === before ? 0.5 : (middle - before) / (after - before));
    }
  }
}
