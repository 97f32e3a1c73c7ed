/**
 * `npm start`: the built extension in a real browser, beside a practice site. Where there is no display, it does the
 * main job by itself and says what it saw; the exit status tells whether all of it worked.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, installTool } from './drivers/find-browser.mjs';
import { builds, installPackages, ROOT } from './prepare.mjs';

installPackages();
installBrowser('chromium');
if (!builds('chrome')) throw new Error('The build failed: see above.');

const { launchChromium } = await import('./drivers/chromium.mjs');
const { startPractice } = await import('./practice/server.mjs');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const extension = `${ROOT}.output/chrome-mv3`;
const site = await startPractice();
await (hasDisplay ? practise() : doItAlone());
await site.close();

async function practise() {
  const { browser, newPage } = await launchChromium({ extension, headless: false });
  const [blank] = await browser.pages();
  await newPage(site.url);
  await blank?.close();
  console.log(`\nThe practice site is open: ${site.url}`);
  console.log(
    'Engang is in the toolbar, behind the puzzle piece. Close the browser, or press Ctrl+C, to stop.',
  );
  await new Promise((closed) => browser.once('disconnected', closed));
}

async function doItAlone() {
  const { mainJob, BACKUP_PASSWORD } = await import('./journey/main-job.mjs');
  const { practicePages } = await import('./practice/practice-pages.mjs');
  const { openWithAge } = await import('./journey/stock-age.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'engang-start-'));
  const shots = join(folder, 'screenshots');
  const downloads = join(folder, 'downloads');
  for (const each of [shots, downloads]) mkdirSync(each);
  console.log(`\nNo display: doing the main job by itself. Screenshots go to ${shots}`);

  const driver = await launchChromium({ extension, downloads });
  let steps = 0;
  const say = (step, seen) => console.log(`${String(++steps).padStart(2)}. ${step}: ${seen}`);
  const shot = (name, screen) =>
    screen.shot(join(shots, `${String(steps + 1).padStart(2, '0')}-${name}.png`));
  try {
    const { backup, accounts } = await mainJob({
      driver,
      site: practicePages(site.url),
      downloads,
      say,
      shot,
    });
    installTool('age');
    const held = (await openWithAge(backup, BACKUP_PASSWORD)).accounts.map(
      ({ issuer, label }) => `${issuer}, ${label}`,
    );
    if (held.join() !== accounts.join()) throw new Error(`the backup holds ${held.join()}`);
    say('backup opened by the stock age tool', held.join());
    console.log('\nAll of it worked.');
  } catch (error) {
    console.error(`\nFailed after step ${steps}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await driver.close();
  }
}
