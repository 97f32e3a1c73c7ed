import { spawn } from 'node:child_process';

/**
 * Starts a program that starts further ones. `kill` ends them all at once; so does the end of our own process.
 *
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 */
export function startGroup(command, args, options) {
  const program = spawn(command, args, { ...options, detached: true });
  const ended = new Promise((done) => program.once('exit', done));
  function kill() {
    if (program.exitCode === null && program.signalCode === null) process.kill(-program.pid, 'SIGKILL');
    return ended;
  }
  process.once('exit', kill);
  ended.then(() => process.off('exit', kill));
  return { program, ended, kill };
}
