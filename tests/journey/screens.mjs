/**
 * `npm run screens`: every screen of the built extension as a picture, light and dark, at 380 and 320 px, to be looked at;
 * `npm run screens sv` in Swedish.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ROOT } from '../prepare.mjs';
import { launchIn } from './launch-in.mjs';
import { BACKUP_PASSWORD, MASTER_PASSWORD } from './main-job.mjs';
import { shootClock } from './screens-clock.mjs';
import { shootExports, shootShown } from './screens-exports.mjs';
import { shootFill } from './screens-fill.mjs';
import { shootKept, shootLost } from './screens-kept.mjs';
import { shootOverPages } from './screens-over-pages.mjs';
import { shootPasskeys } from './screens-passkeys.mjs';
import { add, shootPopup } from './screens-popup.mjs';
import { shootShared } from './screens-shared.mjs';
import { shootWays } from './screens-ways.mjs';

const language = process.argv[2] ?? 'en';
const FOLDER = `${ROOT}tests/screenshots/${language}`;
const WHERE = { extension: `${ROOT}.output/chrome-mv3`, downloads: FOLDER, language };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const driver = await launchIn(WHERE);

/** The screen as it stands, in both themes and widths. */
async function shoot(screen, name, widths) {
  for (const scheme of ['light', 'dark']) {
    await screen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of widths) {
      await screen.page.setViewport({ width, height: 640, deviceScaleFactor: 2 });
      await screen.page.screenshot({ path: `${FOLDER}/${name}-${scheme}-${width}.png`, fullPage: true });
    }
  }
}

const popup = await driver.openExtensionPage('popup.html');
const inPopup = (name, widths = [380, 320]) => shoot(popup, name, widths);
const { choose, file, svg } = await shootPopup({ popup, folder: FOLDER, shoot: inPopup });

await shootClock({ popup, shoot: inPopup });
await shootExports({ popup, choose, file, svg, shoot: inPopup });
await shootShown({ popup, shoot: inPopup, add });
await shootKept({ popup, shoot: inPopup });
await shootOverPages({ driver, folder: FOLDER });
await shootFill({ driver, folder: FOLDER });
await shootPasskeys({ driver, shoot });

const page = await driver.openExtensionPage('options.html');
await page.wait('button', 'Save backup');
await page.fill('Backup password', BACKUP_PASSWORD);
await page.fill('Repeat backup password', BACKUP_PASSWORD);
await page.see('Strong enough');
await page.click('button', 'Save backup');
await page.see('Saved, opened again and compared');
await shoot(page, 'page', [1100, 320]);
await shootWays({ page, folder: FOLDER, shoot });
await page.click('button', 'Lock');
await page.wait('button', 'Unlock');
await page.fill('Master password', `${MASTER_PASSWORD}?`);
await page.click('button', 'Unlock');
await page.see('not the master password');
await shoot(page, 'unlock-wrong', [380, 320]);
await popup.fill('Master password', MASTER_PASSWORD);
await popup.click('button', 'Unlock');
await popup.wait('button', 'Settings');
await shootLost({ popup, shoot: inPopup });
await driver.close();
const fresh = await launchIn(WHERE);
await shootShared({ driver: fresh, folder: FOLDER, shoot });
await fresh.close();
console.log(`Look at ${FOLDER}`);
