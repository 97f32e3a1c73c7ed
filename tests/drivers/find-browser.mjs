import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const APPLICATIONS = '/Applications';
const PACKAGED_LANGUAGES = '/usr/lib/chromium/locales';
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    applications: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    packages: ['chromium'],
    advice: 'Install Chromium, Chrome or Edge, or set CHROME_PATH to the program.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    applications: ['Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    advice: 'Install Firefox 128 or newer, or set FIREFOX_PATH to the program.',
  },
};

/** The path of an installed browser (`chromium` for its whole family, or `firefox`), or null. */
export function findBrowser(family = 'chromium', env = process.env) {
  const { variable, commands, applications } = BROWSERS[family];
  if (env[variable]) return env[variable];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...applications.map((application) => join(APPLICATIONS, application)),
  ];
  return paths.find(isProgram) ?? null;
}

/**
 * The path of a browser, installed with apt-get when there is none and we are allowed to.
 * Throws with what a person has to install when neither is possible.
 */
export function installBrowser(family = 'chromium', env = process.env) {
  const found = findBrowser(family, env);
  if (found) return found;
  const { packages, advice } = BROWSERS[family];
  aptInstall(packages, env);
  const installed = findBrowser(family, env);
  if (!installed) throw new Error(`No ${family} browser found. ${advice}`);
  return installed;
}

/** Debian and its kin keep Chromium's own texts but the English ones in a package apart; elsewhere they are there. */
export function installLanguages(env = process.env) {
  const isPackaged = existsSync(PACKAGED_LANGUAGES) && findBrowser('chromium', env) === '/usr/bin/chromium';
  if (isPackaged && !existsSync(join(PACKAGED_LANGUAGES, 'da.pak'))) aptInstall(['chromium-l10n'], env);
}

/** Whether a command-line tool is there, after installing its package when it was not and we may. */
export function installTool(name, env = process.env) {
  if (!findTool(name, env)) aptInstall([name.toLowerCase()], env);
  return findTool(name, env) !== null;
}

function findTool(name, env) {
  return (
    (env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(isProgram) ?? null
  );
}

function aptInstall(packages, env) {
  const command = aptGet(env);
  if (!command) return;
  console.log(`Installing ${packages.join(' ')} with apt-get.`);
  run([...command, 'update', '--quiet=2'], env);
  run([...command, 'install', '--quiet=2', '--yes', '--no-install-recommends', ...packages], env);
}

/** How apt-get is called here without a question, or null when it is not there or not allowed. */
function aptGet(env) {
  const works = (...command) =>
    spawnSync(command[0], command.slice(1), { env, stdio: 'ignore' }).status === 0;
  if (!works('apt-get', '--version')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', '-n', 'apt-get', '--version') ? ['sudo', '-n', 'apt-get'] : null;
}

function run([command, ...args], env) {
  spawnSync(command, args, { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'inherit' });
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
