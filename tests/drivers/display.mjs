import { spawn, spawnSync } from 'node:child_process';

const SIZE = '1280x1000x24';
const START_MS = 10_000;

/**
 * A display in memory with a window manager, for what no headless browser does: real key presses for shortcuts, native
 * context menus, permission prompts. Needs Xvfb, openbox and xdotool.
 */
export async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    setTimeout(() => reject(new Error('Xvfb did not start')), START_MS).unref();
  });
  const env = { DISPLAY: `:${number}` };
  const manager = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const xdotool = (...args) => {
    const { status, stdout, stderr } = spawnSync('xdotool', args, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };

  return {
    env,
    /** Presses keys one after the other, named as xdotool does: alt+shift+k, Down, Return. */
    press: (...keys) => void xdotool('key', '--delay', '120', ...keys),
    /** Types a text into what has the focus. */
    type: (text) => void xdotool('type', '--delay', '30', text),
    /** Clicks a point of the display; button 3 opens a context menu. */
    click: (x, y, button = 1) => void xdotool('mousemove', String(x), String(y), 'click', String(button)),
    close() {
      manager.kill();
      server.kill();
    },
  };
}
