/** How far a run may be from its length, in modules and, for small modules, in pixels. */
const TOLERANCE = 0.55;
const PIXEL_SLACK = 0.8;
/** The middle is three modules long, but two edges make it. */
const MIDDLE_SLACK = 1.6;

/** Five runs by their six edges. `open`: 1:3:1, and at both ends at least one; `closed`: one at both ends. */
export type Ratio = 'closed' | 'open' | null;

/** Whether six edges in a row are those of a finder pattern, 1:1:3:1:1 (ISO/IEC 18004 section 6.3.3). */
export function ratioOf(e0: number, e1: number, e2: number, e3: number, e4: number, e5: number): Ratio {
  const module = (e4 - e1) / 5;
  const slack = Math.max(module * TOLERANCE, PIXEL_SLACK);
  if (Math.abs(e3 - e2 - 3 * module) > slack * MIDDLE_SLACK) return null;
  if (Math.abs(e2 - e1 - module) > slack || Math.abs(e4 - e3 - module) > slack) return null;
  const before = e1 - e0;
  const after = e5 - e4;
  if (before < module - slack || after < module - slack) return null;
  return before <= module + slack && after <= module + slack ? 'closed' : 'open';
}
