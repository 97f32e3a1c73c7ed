import type { Sighting } from './cross';
import type { Gray } from './gray';

/** Of an upright pattern, corners left out, which may be round: [columns from the middle, rows, whether in the light ring]. */
const TEMPLATE: [number, number, boolean][] = [];
for (let row = -3; row <= 3; row++)
  for (let column = -3; column <= 3; column++) {
    const ring = Math.max(Math.abs(row), Math.abs(column));
    if (ring < 2 || Math.abs(row) !== Math.abs(column)) TEMPLATE.push([column, row, ring === 2]);
  }
const ALIKE = 0.87;

const SIDES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
/** Of the seven modules along one side. */
const LEAST_SEPARATED = 6;

/**
 * Whether a finder whose outer ring has no outer edge is one. The hole of an o is 1:3:1 as well, so such a pattern must
 * have its modules, and the light separator (section 6.3.4) along the two sides that face the code.
 */
export function wholeOpen(gray: Gray, { x, y, module, dark, threshold }: Sighting): boolean {
  const isDark = (column: number, row: number) =>
    gray.at(x + column * module, y + row * module) <= threshold === dark;
  let alike = 0;
  for (const [column, row, light] of TEMPLATE) if (isDark(column, row) !== light) alike++;
  if (alike < ALIKE * TEMPLATE.length) return false;
  const separated = SIDES.map(([dx, dy]) => {
    let light = 0;
    for (let k = -3; k <= 3; k++) if (!isDark(4 * dx + k * dy, 4 * dy + k * dx)) light++;
    return light >= LEAST_SEPARATED;
  });
  return separated.some((side, k) => side && separated[(k + 1) % 4]);
}

/** How far the ring is from a row near the middle, in modules: several, since a seam may cross one. */
const RING = [2, 1.7, 2.3];

/** A quick look before the walk: some row meets every pattern near its middle, and there the ring is two modules away. */
export function ringAround(gray: Gray, place: Sighting): boolean {
  return ringAt(gray, place, -1) && ringAt(gray, place, 1);
}

function ringAt(gray: Gray, { x, y, module, threshold, dark }: Sighting, sense: 1 | -1): boolean {
  for (const modules of RING) {
    const row = Math.floor(y + sense * modules * module);
    if (row < 0 || row >= gray.height) return false;
    if (gray.of(row * gray.width + (x | 0)) > threshold === dark) return true;
  }
  return false;
}
