/**
 * Every number of a bench that has a limit, as a figure of its own.
 *
 * @param {{bench: string, only?: RegExp}} row `only` names the numbers that belong to this row
 */
export async function measureBench({ bench, only = /./ }, folder) {
  const { default: measure } = await import(`../bench/${bench}.mjs`);
  const { rows } = await measure({ args: [], folder });
  const limited = rows.filter(({ name, met }) => met !== undefined && only.test(name));
  if (limited.length === 0) throw new Error(`no number of the bench "${bench}" has a limit`);
  return limited.map(({ name, measured, target, met }) => ({
    what: name.trim(),
    figure: measured,
    line: target,
    passed: met,
    wrong: `${measured}, ${target}`,
  }));
}
