/** `npm test`: installs what is missing, then every check there is. The last line is "N passed, N failed". */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, installLanguages, installTool } from './drivers/find-browser.mjs';
import { builds, installPackages, runs } from './prepare.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function check(name, passes) {
  console.log(`\n== ${name}`);
  let good = false;
  try {
    good = passes() !== false;
  } catch (error) {
    console.log(error.message);
  }
  totals[good ? 'passed' : 'failed']++;
  if (!good) failures.push(name);
  return good;
}

/** Vitest counts its own tests; a run that ends without a report counts as one failure. */
function vitest(project) {
  console.log(`\n== ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'engang-'));
  const report = join(folder, 'report.json');
  const args = [
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
  ];
  const good = runs('npx', '--no-install', 'vitest', 'run', ...args, `--outputFile.json=${report}`);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests;
    totals.skipped += numPendingTests;
    if (!good && numFailedTests === 0) totals.failed++;
  } catch {
    totals.failed++;
  }
  rmSync(folder, { recursive: true });
  if (!good) failures.push(project);
}

if (check('packages', installPackages)) {
  check('types', () => runs('npx', '--no-install', 'tsc', '--noEmit'));
  check('lint', () => runs('npx', '--no-install', 'biome', 'check', '--error-on-warnings', '.'));
  for (const tool of ['age', 'argon2', 'oathtool', 'jq', 'Xvfb', 'openbox', 'xdotool']) installTool(tool);
  vitest('unit');
  const targets = ['chrome', 'edge', 'firefox'].map((target) =>
    check(`build for ${target}`, () => builds(target)),
  );
  const browsers = ['chromium', 'firefox'].map((family) =>
    check(`a ${family} browser`, () => installBrowser(family)),
  );
  installLanguages();
  if ([...targets, ...browsers].every(Boolean)) vitest('e2e');
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = totals.failed > 0 ? 1 : 0;
