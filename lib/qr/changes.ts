import type { Pixels } from './reading';

/**
 * Where, in every `step`th row, a pixel differs from the one before it. Pages are mostly flat, so what is looked at
 * again and again is a tenth of the picture.
 */
export class Changes {
  /** The rows that were looked at. */
  readonly rows: number[] = [];
  /** Columns, row after row: those of rows[k] lie from starts[k] to starts[k + 1]. */
  columns = new Int32Array(1 << 16);
  readonly starts: number[] = [0];

  constructor({ data, width, height }: Pixels, step: number) {
    const packed = new Uint32Array(data.buffer, data.byteOffset, width * height);
    let count = 0;
    for (let row = step >> 1; row < height; row += step) {
      if (count + width > this.columns.length) this.grow();
      const { columns } = this;
      const end = (row + 1) * width;
      let last = packed[row * width] as number;
      for (let at = row * width + 1; at < end; at++) {
        const pixel = packed[at] as number;
        if (pixel === last) continue;
        last = pixel;
        columns[count++] = at - row * width;
      }
      this.rows.push(row);
      this.starts.push(count);
    }
  }

  private grow(): void {
    const larger = new Int32Array(this.columns.length * 2);
    larger.set(this.columns);
    this.columns = larger;
  }
}
