import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the checkout, its output on ours; false where it fails. */
export function runs(command, ...args) {
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  );
}

/** Installs the packages of the lock file where they are missing or older than it. Throws where that fails. */
export function installPackages() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  const upToDate =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs;
  if (!upToDate && !runs('npm', 'ci', '--no-audit', '--no-fund'))
    throw new Error('npm ci failed: see above.');
}

/** Builds the extension into .output/<target>-mv3. */
export function builds(target) {
  return runs('npx', '--no-install', 'wxt', 'build', '-b', target);
}
