import type { Finder } from './finders';
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

/**
 * Whether a finder whose outer ring has no outer edge is one. The hole of an o is 1:3:1 as well, so such a pattern must
 * have its modules, and the light separator (section 6.3.4) along the two sides that face the code.
 */
export function wholeOpen(gray: Gray, { x, y, module, dark }: Finder, threshold: number): boolean {
  const isDark = (column: number, row: number) =>
    gray.at(x + column * module, y + row * module) <= threshold === dark;
  let alike = 0;
  for (const [column, row, light] of TEMPLATE) if (isDark(column, row) !== light) alike++;
  if (alike < ALIKE * TEMPLATE.length) return false;
  const separated = SIDES.map(([dx, dy]) => {
    let light = 0;
    for (let k = -3; k <= 3; k++) if (!isDark(4 * dx + k * dy, 4 * dy + k * dx)) light++;
    return light >= 6;
  });
  return separated.some((side, k) => side && separated[(k + 1) % 4]);
}
