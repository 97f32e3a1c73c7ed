import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installSite } from './install.mjs';
import { freePort, freshFolder, serve } from './server.mjs';

const NAME = 'parse-dashboard';

const PERSON = { name: 'anna', password: 'Pea-Soup-On-Thursday-7' };
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A dashboard of one person whose second factor the administrator has set up: there is a secret, and no QR. */
async function start() {
  const cwd = installSite(NAME, { 'parse-dashboard': '9.2.0' });
  const folder = await freshFolder();
  const port = await freePort();
  const secret = [...randomBytes(32)].map((byte) => LETTERS[byte % 32]).join('');
  const config = join(folder, 'config.json');
  const app = {
    serverURL: `http://127.0.0.1:${port}/parse`,
    appId: 'practice',
    masterKey: 'practice',
    appName: 'Practice',
  };
  const user = { user: PERSON.name, pass: PERSON.password, mfa: secret };
  await writeFile(config, JSON.stringify({ apps: [app], users: [user] }));
  const address = ['--port', String(port), '--host', '127.0.0.1'];
  const args = ['node_modules/parse-dashboard/bin/parse-dashboard', '--config', config, ...address];
  const server = await serve({ args, cwd, folder, url: `http://127.0.0.1:${port}/login` });
  return { ...server, secret };
}

/** How a person signs in; in Chromium. The code is asked for on the page of user name and password, once these are right. */
function pages(url) {
  return {
    name: PERSON.name,
    host: new URL(url).host,
    openLogin: (driver) => driver.newPage(url),
    async logInToCode(tab) {
      await tab.page.locator('input[name=username]').fill(PERSON.name);
      await tab.page.locator('input[name=password]').fill(PERSON.password);
      await tab.clickOn('input[type=submit]');
      await tab.page.waitForSelector('input[name=otpCode]', { visible: true });
    },
    async whoIsIn(tab) {
      await tab.page.waitForFunction(() => location.pathname.startsWith('/apps'));
      return PERSON.name;
    },
    async logOut(tab) {
      await tab.goto(new URL('/logout', url).href);
      await tab.goto(url);
      await tab.page.waitForSelector('input[name=username]', { visible: true });
    },
  };
}

export const parseDashboard = { name: NAME, start, pages };
