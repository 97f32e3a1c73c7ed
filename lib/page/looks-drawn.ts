/** As ImageData has it. */
interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

const ROWS = 16;
/** A row of the smallest QR changes between dark and light some ten times; a row through its finders, six. */
const CHANGES = 6;
const LEAST_CONTRAST = 40;

/**
 * What has to lie under a picture for its see-through parts to differ from what is drawn: black under a picture that
 * is light alone, else white.
 */
export function backingOf({ data }: Picture): 0 | 255 {
  let opaque = 0;
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < 128) continue;
    opaque++;
    if (luma(data, at) < 128) dark++;
  }
  return opaque < data.length / 4 && dark < opaque / 20 ? 0 : 255;
}

/** Whether the picture changes between dark and light as often as a QR does. Quick, and lets a few others pass. */
export function looksDrawn(picture: Picture): boolean {
  const backing = backingOf(picture);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const share = 0.15 + (0.7 * at) / (ROWS - 1);
    return rowOf(picture, Math.min(picture.height - 1, Math.floor(picture.height * share)), backing);
  });
  const values = rows.flat();
  const low = values.reduce((a, b) => Math.min(a, b), 255);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  if (high - low < LEAST_CONTRAST) return false;
  const busy = rows.filter(
    (row) => changesIn(row, low + (high - low) / 3, high - (high - low) / 3) >= CHANGES,
  );
  return busy.length >= ROWS * 0.4;
}

function rowOf({ data, width }: Picture, y: number, backing: number): number[] {
  return Array.from({ length: width }, (_, x) => {
    const at = (y * width + x) * 4;
    return (data[at + 3] ?? 0) < 128 ? backing : luma(data, at);
  });
}

function changesIn(row: number[], low: number, high: number): number {
  let changes = 0;
  let light: boolean | null = null;
  for (const value of row) {
    if (value > low && value < high) continue;
    if (light !== null && light !== value >= high) changes++;
    light = value >= high;
  }
  return changes;
}

function luma(data: Uint8ClampedArray, at: number): number {
  return (3 * (data[at] ?? 0) + 6 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 10;
}
