/**
 * `npm run screens`: every screen of the built extension as a picture, light and dark, at 380 and 320 px, and in the colours
 * of high contrast, to be looked at; `npm run screens sv` in Swedish.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { emulate } from '../drivers/emulate.mjs';
import { ROOT } from '../prepare.mjs';
import { everyScreen } from './every-screen.mjs';
import { launchIn } from './launch-in.mjs';

const language = process.argv[2] ?? 'en';
const FOLDER = `${ROOT}tests/screenshots/${language}`;
const WHERE = { extension: `${ROOT}.output/chrome-mv3`, downloads: FOLDER, language };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

/** The screen as it stands, in both themes and widths. */
async function shoot(screen, name, widths) {
  for (const colours of ['light', 'dark', 'forced']) {
    await emulate(screen, colours);
    for (const width of colours === 'forced' ? widths.slice(0, 1) : widths) {
      await screen.page.setViewport({ width, height: 640, deviceScaleFactor: 2 });
      await screen.page.screenshot({ path: `${FOLDER}/${name}-${colours}-${width}.png`, fullPage: true });
    }
  }
  await emulate(screen, 'light');
}

await everyScreen({ launch: () => launchIn(WHERE), folder: FOLDER, shoot });
console.log(`Look at ${FOLDER}`);
