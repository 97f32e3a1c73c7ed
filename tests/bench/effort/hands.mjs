import { launchChromium } from '../../drivers/chromium.mjs';
import { startDisplay } from '../../drivers/display.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { newTabOnHosts } from '../../practice/guides/hosts.mjs';
import { counted, createTally } from './tally.mjs';

const WINDOW = ['--window-position=0,0', '--window-size=1280,1000'];

/**
 * A person at a Chromium of their own, with an unlocked, empty vault, a real keyboard and the practice site at `site`;
 * all that they do is counted.
 */
export async function atWork(extension, site) {
  const display = await startDisplay();
  const driver = await launchChromium({ extension, headless: false, env: display.env, args: WINDOW });
  const vault = await driver.openExtensionPage('options.html');
  await createVault(vault);
  await vault.close();
  const tally = createTally();

  /** Keys at once, as `alt+shift+k`, in what has the focus. */
  function press(keys, by = 'engang') {
    tally.add(by, `keys ${keys}`);
    display.press(keys);
  }

  return {
    tally,
    press,
    newTab: async () => counted(await newTabOnHosts(driver, site), 'page', tally),
    /** By its shortcut. */
    async openPopup(tab) {
      await tab.page.bringToFront();
      return counted(await driver.opened(async () => press('alt+shift+e')), 'engang', tally);
    },
    async close() {
      await driver.close();
      display.close();
    },
  };
}
