import { BACKUP_PASSWORD, MASTER_PASSWORD } from './main-job.mjs';
import { shootClock } from './screens-clock.mjs';
import { shootEnrol } from './screens-enrol.mjs';
import { shootEntrust } from './screens-entrust.mjs';
import { shootExports, shootShown } from './screens-exports.mjs';
import { shootFill } from './screens-fill.mjs';
import { shootKept, shootLost } from './screens-kept.mjs';
import { shootOverPages } from './screens-over-pages.mjs';
import { shootPasskeys } from './screens-passkeys.mjs';
import { add, shootPopup } from './screens-popup.mjs';
import { shootRestore } from './screens-restore.mjs';
import { shootShared } from './screens-shared.mjs';
import { shootWays } from './screens-ways.mjs';

const WIDTHS = [380, 320];

/**
 * The one list of all screens: for the pictures of `npm run screens`, and for the tests that look at each. They are reached
 * one after the other in browsers that `launch` starts, and shown to `shoot(screen, name, widths)`, real popups over pages to
 * `shootReal(popup, path)`, else to what takes their picture. Files land in `folder`.
 */
export async function everyScreen({ launch, folder, shoot, shootReal }) {
  const inBrowser = async (go) => {
    const driver = await launch();
    await go(driver).finally(() => driver.close());
  };
  await inBrowser(async (driver) => {
    const popup = await driver.openExtensionPage('popup.html');
    const inPopup = { popup, shoot: (name, widths = WIDTHS) => shoot(popup, name, widths) };
    const made = await shootPopup({ ...inPopup, folder });
    await shootClock(inPopup);
    await shootExports({ ...inPopup, ...made });
    await shootShown({ ...inPopup, add });
    await shootEntrust(inPopup);
    await shootKept(inPopup);
    await shootOverPages({ driver, folder, shoot: shootReal });
    await shootFill({ driver, folder, shoot: shootReal });
    await shootPasskeys({ driver, shoot });
    await shootEnrol({ driver, shoot });
    await shootFullPage({ driver, folder, shoot });
    await popup.page.bringToFront();
    await popup.fill('Master password', MASTER_PASSWORD);
    await popup.click('button', 'Unlock');
    await popup.wait('button', 'Settings');
    await shootLost(inPopup);
  });
  await inBrowser((driver) => shootShared({ driver, folder, shoot }));
}

/** The list with the settings beside it. It ends locked. */
async function shootFullPage({ driver, folder, shoot }) {
  const page = await driver.openExtensionPage('options.html');
  await page.wait('button', 'Save backup');
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.fill('Repeat backup password', BACKUP_PASSWORD);
  await page.see('Strong enough');
  await page.click('button', 'Save backup');
  await page.see('Saved, opened again and compared');
  await shoot(page, 'page', [1100, 320]);
  await shootRestore({ page, folder, shoot });
  await shootWays({ page, folder, shoot });
  await page.click('button', 'Lock');
  await page.wait('button', 'Unlock');
  await page.fill('Master password', `${MASTER_PASSWORD}?`);
  await page.click('button', 'Unlock');
  await page.see('not the master password');
  await shoot(page, 'unlock-wrong', WIDTHS);
  await page.close();
}
