import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = 2;

/**
 * Every number of a bench that has a limit, as a figure of its own. Where one is missed all are measured once more, and
 * the better number counts: what else the machine does only adds.
 *
 * @param {{bench: string, only?: RegExp}} row `only` names the numbers that belong to this row
 */
export async function measureBench({ bench, only = /./ }, folder) {
  const { default: measure } = await import(`../bench/${bench}.mjs`);
  let best = [];
  for (let run = 0; run < RUNS; run++) {
    const { rows } = await measure({ args: [], folder: mkdtempSync(join(folder, 'bench-')) });
    const limited = rows.filter(({ name, met }) => met !== undefined && only.test(name));
    best = limited.map((row, at) => (best[at]?.met ? best[at] : row));
    if (best.every(({ met }) => met)) break;
  }
  if (best.length === 0) throw new Error(`no number of the bench "${bench}" has a limit`);
  return best.map(({ name, measured, target, met }) => ({
    what: name.trim(),
    figure: measured,
    line: target,
    passed: met,
    wrong: `${measured}, ${target}`,
  }));
}
