import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installSite } from './install.mjs';
import { freePort, freshFolder, serve } from './server.mjs';

const NAME = 'MeshCentral';

const PERSON = { name: 'anna', email: 'anna@practice.example', password: 'Pea-Soup-On-Thursday-7' };

/** Starts a server that knows nobody yet, on this machine only. */
async function start() {
  const cwd = installSite(NAME, { meshcentral: '1.1.55' });
  const folder = await freshFolder();
  const port = await freePort();
  const settings = {
    // A second factor is offered only by a server that has a name with a dot.
    cert: '127.0.0.1',
    port,
    portBind: '127.0.0.1',
    redirPort: 0,
    mpsPort: 0,
    // Plain HTTP, as behind a proxy that does TLS.
    tlsOffload: true,
    lanOnly: true,
    selfUpdate: false,
    autoBackup: false,
    agentTimeStampServer: false,
  };
  const domain = { newAccounts: true, allowedOrigin: ['127.0.0.1'] };
  const data = join(folder, 'data');
  await mkdir(data);
  await writeFile(join(data, 'config.json'), JSON.stringify({ settings, domains: { '': domain } }));
  const args = ['node_modules/meshcentral', '--datapath', data, '--filespath', join(folder, 'files')];
  return serve({ args, cwd, folder, url: `http://127.0.0.1:${port}/` });
}

/** How a person goes through it, up to where Engang is needed and from there on; in Chromium. */
function pages(url) {
  return {
    async openSetup(driver) {
      const tab = await driver.newPage(url);
      await tab.clickOn('a ::-p-text(Create one)');
      await tab.page.locator('#ausername').fill(PERSON.name);
      await tab.page.locator('#aemail').fill(PERSON.email);
      await tab.page.locator('#apassword1').fill(PERSON.password);
      await tab.page.locator('#apassword2').fill(PERSON.password);
      await tab.clickOn('#createButton');
      await tab.see('Welcome anna');
      await tab.goto(`${url}?viewmode=2`);
      await tab.clickOn('a ::-p-text(Manage authenticator app)');
      await tab.page.waitForSelector('#qrcode img', { visible: true });
      return tab;
    },
    async confirmSetup(tab) {
      await tab.clickOn('#idx_dlgOkButton');
      await tab.see('activation successful');
    },
    async logOut(tab) {
      await tab.goto(url);
      await tab.clickOn('a ::-p-text(Logout)');
      await tab.page.waitForSelector('#username', { visible: true });
    },
    async logInToCode(tab) {
      await tab.page.locator('#username').fill(PERSON.name);
      await tab.page.locator('#password').fill(PERSON.password);
      await tab.clickOn('#loginButton');
      await tab.page.waitForSelector('#tokenInput', { visible: true });
    },
    submitCode: (tab) => tab.clickOn('#tokenOkButton'),
    whoIsIn: async (tab) => (await tab.see(/Welcome \w+/)).match(/Welcome \w+/)[0],
  };
}

export const meshcentral = { name: NAME, start, pages };
