import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, zip } from 'wxt';
import { ROOT } from '../prepare.mjs';

process.env.DOTENV_CONFIG_QUIET = 'true';

/** What the builder says goes to stderr: with --json, stdout is one object. */
const LEVELS = ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success'];
const logger = Object.fromEntries(LEVELS.map((level) => [level, (...said) => console.error(...said)]));
/** What the builder is told. */
export const optionsFor = (browser, outDir) => ({ root: ROOT, outDir, browser, logger });

/** The extension for Chromium, built under `folder` the first time. Returns its own folder. */
export async function buildProduct(folder) {
  const built = join(folder, 'chrome-mv3');
  if (!existsSync(built)) await build(optionsFor('chrome', folder));
  return built;
}

/** The zips of one target, as they go to its store. */
export const zipProduct = (browser, folder) => zip(optionsFor(browser, folder));

/**
 * A copy of an extension with a stopwatch in it, so that what is measured is the build itself and its times are taken
 * where the thing happens. `scripts` are put before a script of the extension, `pages` into a page of it.
 */
export function withStopwatch(extension, copy, { pages = {}, scripts = {} }) {
  cpSync(extension, copy, { recursive: true });
  const edit = (file, change) =>
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
  for (const [file, script] of Object.entries(scripts)) edit(file, (text) => `${script};\n${text}`);
  for (const [file, script] of Object.entries(pages)) {
    writeFileSync(join(copy, `stopwatch-${file}.js`), script);
    edit(file, (text) => text.replace('<head>', `<head><script src="/stopwatch-${file}.js"></script>`));
  }
  return copy;
}
