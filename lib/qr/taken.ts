import type { FoundText, Point } from './reading';

/** Whether a point lies in one of the codes that were found. */
export function isTaken(found: FoundText[], point: Point): boolean {
  return found.some(({ corners }) => holds(corners, point));
}

/** Whether a point lies in a convex shape, whichever way round its corners are given. */
function holds(corners: Point[], { x, y }: Point): boolean {
  let left = 0;
  corners.forEach((from, k) => {
    const to = corners[(k + 1) % corners.length] as Point;
    if ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > 0) left++;
  });
  return left === 0 || left === corners.length;
}
