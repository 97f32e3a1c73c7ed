import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGroup } from '../drivers/process-group.mjs';

const START_MS = 180_000;

/** An empty folder for one run of a site. */
export function freshFolder() {
  return mkdtemp(join(tmpdir(), 'engang-site-'));
}

/** A TCP port that nobody listens on, on this machine alone. */
export async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/**
 * Runs a Node program in `cwd` that serves `url`, and waits until it answers.
 * `folder` is its data: gone, with all its processes, after `stop`.
 */
export async function serve({ args, cwd, folder, url }) {
  const { program, kill } = startGroup(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-4000);
    });
  }
  async function stop() {
    await kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  for (const deadline = Date.now() + START_MS; !(await answers(url)); await sleep(300)) {
    if (program.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${args[0]} did not start:\n${log}`);
    }
  }
  return { url, stop };
}

const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );
