import type { Point } from './reading';

/** From modules to pixels: a plane seen at any angle. (0, 0) is the code's outer corner, (0.5, 0.5) its first module's middle. */
export interface Projection {
  x(column: number, row: number): number;
  y(column: number, row: number): number;
}

/** The one projection that takes each of four places to its point. Null where three of them lie on a line. */
export function projectionOf(from: Point[], to: Point[]): Projection | null {
  const rows: number[][] = [];
  from.forEach(({ x: u, y: v }, k) => {
    const { x, y } = to[k] as Point;
    rows.push([u, v, 1, 0, 0, 0, -u * x, -v * x, x], [0, 0, 0, u, v, 1, -u * y, -v * y, y]);
  });
  const solved = solve(rows);
  if (!solved) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved.flat();
  return {
    x: (u, v) => (a * u + b * v + c) / (g * u + h * v + 1),
    y: (u, v) => (d * u + e * v + f) / (g * u + h * v + 1),
  };
}

/**
 * Gaussian elimination with pivoting. Row k of `rows` holds the coefficients of equation k, then its right-hand sides;
 * the answer has a row for each unknown and a column for each right-hand side. Null where there is no one solution.
 * Changes `rows`.
 */
export function solve(rows: number[][]): number[][] | null {
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let k = column + 1; k < n; k++)
      if (Math.abs(rows[k]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = k;
    const row = rows[pivot] as number[];
    const head = row[column] as number;
    if (Math.abs(head) < 1e-9) return null;
    [rows[column], rows[pivot]] = [row, rows[column] as number[]];
    for (let k = column; k < row.length; k++) row[k] = (row[k] as number) / head;
    for (const other of rows) {
      const factor = other[column] as number;
      if (other === row || factor === 0) continue;
      for (let k = column; k < row.length; k++) other[k] = (other[k] as number) - factor * (row[k] as number);
    }
  }
  return rows.map((row) => row.slice(n));
}
