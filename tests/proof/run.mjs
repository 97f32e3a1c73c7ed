/**
 * `npm run proof -- [T12 T14 ...] [--json]`: every figure that the vault is held to, one line each: which, what, the
 * figure, its pass line, passed or failed, how long it took. The last line is "N passed, N failed"; --json prints one
 * object and nothing else on stdout. `rows.mjs` says where each is measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../prepare.mjs';
import { measureBench } from './bench.mjs';
import { ROWS } from './rows.mjs';
import { buildFor, installTools, measureTests } from './tests.mjs';

const args = process.argv.slice(2);
const json = args.includes('--json');
const named = args.filter((arg) => !arg.startsWith('--')).map((id) => id.toUpperCase());
const unknown = named.filter((id) => !ROWS.some((row) => row.id.toUpperCase() === id));
if (unknown.length > 0) {
  console.error(
    `No figure is called ${unknown.join(', ')}. There are: ${[...new Set(ROWS.map(({ id }) => id))].join(', ')}.`,
  );
  process.exit(2);
}
const rows = ROWS.filter(({ id }) => named.length === 0 || named.includes(id.toUpperCase()));
const folder = mkdtempSync(join(tmpdir(), 'engang-proof-'));
const started = Date.now();
const results = [];

const secondsSince = (time) => Math.round((Date.now() - time) / 1000);

/** One line; a figure that failed is followed by what went wrong. */
function print({ id, what, figure, line, passed, seconds, wrong }) {
  if (json) return;
  console.log(
    [id.padEnd(9), what, figure, `line: ${line}`, passed ? 'pass' : 'FAIL', `${seconds} s`].join('  '),
  );
  if (!passed) console.log(wrong.replace(/^/gm, '    '));
}

try {
  if (!json) installPackages(); // says what it does on stdout
  installTools();
  const targets = rows.some(({ project, bench }) => project === 'e2e' || bench) ? ['chrome', 'firefox'] : [];
  for (const target of targets) buildFor(target);
  for (const row of rows) {
    const begun = Date.now();
    const measure = row.bench ? measureBench : measureTests;
    let figures;
    try {
      figures = await measure(row, folder);
    } catch (error) {
      figures = [{ figure: 'none', passed: false, wrong: error.message }];
    }
    for (const figure of figures) {
      const { id, what, line } = row;
      const result = { id, what, line, ...figure, seconds: secondsSince(begun) };
      results.push(result);
      print(result);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

const passed = results.filter((result) => result.passed).length;
const failed = results.length - passed;
if (json) console.log(JSON.stringify({ figures: results, passed, failed, seconds: secondsSince(started) }));
else console.log(`\nin ${secondsSince(started)} s\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
