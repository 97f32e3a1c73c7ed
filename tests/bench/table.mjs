/** The middle of a list of numbers: what a noisy machine disturbs least. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** What nineteen of twenty stay below. */
export function p95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
}

/** A row for a number; with a `limit` it says whether the number is at most that. */
export function row(name, value, unit, limit) {
  const shown = (number) =>
    `${Number.isInteger(number) ? number : number.toFixed(unit === 'ms' ? 0 : 2)} ${unit}`;
  if (limit === undefined) return { name, measured: shown(value) };
  return { name, measured: shown(value), target: `at most ${shown(limit)}`, met: value <= limit };
}

export function printTable(title, rows) {
  const lines = rows.map(({ name, measured, target = '', met }) => [
    name,
    measured,
    target,
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const width = (column) => Math.max(...lines.map((line) => line[column].length));
  const [names, numbers, targets] = [0, 1, 2].map(width);
  console.log(`\n${title}`);
  for (const [name, measured, target, met] of lines)
    console.log(
      `  ${name.padEnd(names)}  ${measured.padStart(numbers)}  ${target.padEnd(targets)}  ${met}`.trimEnd(),
    );
}
