import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTool } from '../drivers/find-browser.mjs';
import { startGroup } from '../drivers/process-group.mjs';
import { ROOT } from '../prepare.mjs';

const TOOLS = ['age', 'argon2', 'oathtool', 'jq'];
const LAST_LINES = 15;

export function installTools() {
  for (const tool of TOOLS) installTool(tool);
}

/** Builds the extension; what the builder says goes to stderr, as stdout may be one JSON object. */
export function buildFor(target) {
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`The build for ${target} failed.`);
}

/**
 * Runs the tests of a row in their long form. A row is met where every test of it ran and passed: one that was skipped,
 * or is not there, is a figure that nobody measured.
 *
 * @param {{id: string, project: string, files: string[], name?: RegExp}} row
 * @returns {Promise<{figure: string, passed: boolean, wrong: string}[]>}
 */
export async function measureTests({ id, project, files, name }, folder) {
  const missing = files.filter((file) => !existsSync(join(ROOT, file)));
  if (missing.length > 0)
    return [{ figure: 'none', passed: false, wrong: `not there: ${missing.join(', ')}` }];
  const [report, log] = ['json', 'log'].map((kind) =>
    join(folder, `${id}-${files.length}-${Date.now()}.${kind}`),
  );
  const status = await vitest({ project, files, name }, report, log);
  if (!existsSync(report)) return [{ figure: 'none', passed: false, wrong: tail(log) }];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => !name || name.test(fullName));
  const good = tests.filter((test) => test.status === 'passed');
  const passed = tests.length > 0 && good.length === tests.length && status === 0;
  const told = tests.map(({ meta }) => meta?.figure).filter(Boolean);
  const figure = told.length > 0 ? told.join('; ') : `${good.length} of ${tests.length} tests`;
  return [{ figure, passed, wrong: passed ? '' : whatFailed(tests, testResults) || tail(log) }];
}

async function vitest({ project, files, name }, report, log) {
  const args = ['--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default'];
  const output = openSync(log, 'w');
  const { program, ended } = startGroup(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...args,
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...files,
      ...(name ? ['-t', name.source] : []),
    ],
    { cwd: ROOT, stdio: ['ignore', output, output], env: { ...process.env, ENGANG_PROOF: '1' } },
  );
  await ended;
  closeSync(output);
  return program.exitCode;
}

function whatFailed(tests, testResults) {
  const one = ({ fullName, status, failureMessages }) =>
    `${fullName}: ${status}${failureMessages.length > 0 ? `: ${failureMessages[0].split('\n')[0]}` : ''}`;
  return [
    ...testResults.map(({ message }) => message).filter(Boolean),
    ...tests.filter(({ status }) => status !== 'passed').map(one),
  ].join('\n');
}

function tail(log) {
  return readFileSync(log, 'utf8').split('\n').slice(-LAST_LINES).join('\n');
}
