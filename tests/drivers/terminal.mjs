import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Whether all of these programs are installed; prints which is not, as the reason for a skipped test. */
export function haveTools(...tools) {
  const missing = tools.filter((tool) => {
    try {
      execFileSync('sh', ['-c', `command -v ${tool}`]);
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length) console.warn(`Skipped: not installed: ${missing.join(', ')}`);
  return missing.length === 0;
}

/**
 * Runs a shell command in a terminal of its own and types a line at each prompt for a password: the age tool reads
 * passwords from a terminal alone. Returns the exit status and what was shown.
 *
 * @param {string} command @param {string} cwd @param {...string} answers
 * @returns {Promise<{status: number, shown: string}>}
 */
export async function inTerminal(command, cwd, ...answers) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd, env });
  let shown = '';
  let prompts = 0;
  terminal.stdout.setEncoding('utf8').on('data', (text) => {
    shown += text;
    const asked = shown.match(/pass(word|phrase)[^\n]*: /gi)?.length ?? 0;
    for (; prompts < asked; prompts++) terminal.stdin.write(`${answers[prompts] ?? ''}\n`);
  });
  const [status] = await once(terminal, 'close');
  return { status, shown };
}
