import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installSite } from './install.mjs';
import { freePort, freshFolder, serve } from './server.mjs';

export const name = 'MeshCentral';

export const person = { name: 'anna', email: 'anna@practice.example', password: 'Pea-Soup-On-Thursday-7' };

/** Starts a server that knows nobody yet, on this machine only. */
export async function start() {
  const cwd = installSite(name, { meshcentral: '1.1.55' });
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

/** Signs up as the first person; ends signed in. */
export async function createAccount(page, url) {
  await page.goto(url);
  await page.locator('a ::-p-text(Create one)').click();
  await page.locator('#ausername').fill(person.name);
  await page.locator('#aemail').fill(person.email);
  await page.locator('#apassword1').fill(person.password);
  await page.locator('#apassword2').fill(person.password);
  await page.locator('#createButton').click();
}

/** Opens the set-up with its QR on screen. */
export async function openSetup(page, url) {
  await page.waitForSelector('a ::-p-text(Logout)');
  await page.goto(`${url}?viewmode=2`);
  await page.locator('a ::-p-text(Manage authenticator app)').click();
  await page.waitForSelector('#qrcode img', { visible: true });
}

/** Submits the code that stands in the set-up dialog; ends when the second factor is on. */
export async function confirmSetup(page) {
  await page.locator('#idx_dlgOkButton').click();
  await page.waitForSelector('::-p-text(activation successful)');
}

export async function logOut(page, url) {
  await page.goto(url);
  await page.locator('a ::-p-text(Logout)').click();
  await page.waitForSelector('#username', { visible: true });
}

/** Gives name and password; ends where the code is asked for. */
export async function logIn(page) {
  await page.locator('#username').fill(person.name);
  await page.locator('#password').fill(person.password);
  await page.locator('#loginButton').click();
  await page.waitForSelector('#tokenInput', { visible: true });
}

/** Submits the code that stands in its field; ends signed in. */
export async function submitCode(page) {
  await page.locator('#tokenOkButton').click();
  await page.waitForSelector('a ::-p-text(Logout)', { visible: true });
}
