import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installSite } from './install.mjs';
import { freePort, freshFolder, serve } from './server.mjs';

const NAME = 'Homebridge UI';

const PERSON = { name: 'anna', password: 'Pea-Soup-On-Thursday-7' };

const LOG_OUT = '[role=menuitem][aria-label="Log Out"]';

/** Starts a server that knows nobody yet, on this machine only; no bridge runs behind it. */
async function start() {
  const cwd = installSite(NAME, { 'homebridge-config-ui-x': '5.10.0', homebridge: '1.8.4' });
  const folder = await freshFolder();
  const port = await freePort();
  const config = {
    bridge: { name: 'Homebridge', username: '0E:11:22:33:44:55', port: await freePort(), pin: '031-45-154' },
    accessories: [],
    platforms: [{ platform: 'config', name: 'Config', host: '127.0.0.1', port }],
  };
  await writeFile(join(folder, 'config.json'), JSON.stringify(config));
  const args = ['node_modules/homebridge-config-ui-x/dist/bin/standalone.js', '-U', folder];
  return serve({ args, cwd, folder, url: `http://127.0.0.1:${port}/` });
}

/** How a person goes through it, up to where Engang is needed and from there on; in Chromium. */
function pages(url) {
  return {
    async openSetup(driver) {
      const tab = await driver.newPage(url);
      await tab.clickOn('button ::-p-text(Get Started)');
      await tab.page.locator('#form-username').fill(PERSON.name);
      await tab.page.locator('#form-pass').fill(PERSON.password);
      await tab.page.locator('#form-pass-confirm').fill(PERSON.password);
      await tab.clickOn('button[type=submit]');
      await tab.page.waitForSelector('a ::-p-text(Continue)');
      await tab.goto(`${url}users`);
      await tab.clickOn('button ::-p-text(Setup 2FA)');
      await tab.page.waitForSelector('.setup2fa svg[shape-rendering=crispEdges]', { visible: true });
      return tab;
    },
    async confirmSetup(tab) {
      await tab.clickOn('.setup2fa button ::-p-text(Enable)');
      await tab.page.waitForSelector('button ::-p-text(Disable 2FA)');
      await tab.page.waitForSelector('ngb-modal-window', { hidden: true });
    },
    async logOut(tab) {
      // By keyboard: a pointer only unfolds the side bar at first.
      await tab.page.focus(LOG_OUT);
      await tab.press('Enter');
      await tab.page.waitForSelector('#form-username');
    },
    async logInToCode(tab) {
      await tab.page.locator('#form-username').fill(PERSON.name);
      await tab.page.locator('#form-pass').fill(PERSON.password);
      await tab.clickOn('button[type=submit]');
      await tab.page.waitForSelector('#form-ota', { visible: true });
    },
    submitCode: (tab) => tab.clickOn('button[type=submit]'),
    async whoIsIn(tab) {
      await tab.page.waitForSelector(LOG_OUT);
      await tab.goto(`${url}users`);
      return (await tab.see(PERSON.name)) && PERSON.name;
    },
  };
}

export const homebridge = { name: NAME, start, pages };
