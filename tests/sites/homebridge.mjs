import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installSite } from './install.mjs';
import { freePort, freshFolder, serve } from './server.mjs';

export const name = 'Homebridge UI';

export const person = { name: 'anna', password: 'Pea-Soup-On-Thursday-7' };

/** Starts a server that knows nobody yet, on this machine only; no bridge runs behind it. */
export async function start() {
  const cwd = installSite(name, { 'homebridge-config-ui-x': '5.10.0', homebridge: '1.8.4' });
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

/** Signs up as the first person; ends signed in. */
export async function createAccount(page, url) {
  await page.goto(url);
  await page.locator('button ::-p-text(Get Started)').click();
  await page.locator('#form-username').fill(person.name);
  await page.locator('#form-pass').fill(person.password);
  await page.locator('#form-pass-confirm').fill(person.password);
  await page.locator('button[type=submit]').click();
  await page.waitForSelector('a ::-p-text(Continue)');
}

/** Opens the set-up with its QR on screen. */
export async function openSetup(page, url) {
  await page.goto(`${url}users`);
  await page.locator('button ::-p-text(Setup 2FA)').click();
  await page.waitForSelector('.setup2fa svg[shape-rendering=crispEdges]', { visible: true });
}

/** Submits the code that stands in the set-up dialog; ends when the second factor is on. */
export async function confirmSetup(page) {
  await page.locator('.setup2fa button ::-p-text(Enable)').click();
  await page.waitForSelector('button ::-p-text(Disable 2FA)');
}

export async function logOut(page) {
  await page.locator('[role=menuitem][aria-label="Log Out"]').click();
  await page.waitForSelector('#form-username');
}

/** Gives name and password; ends where the code is asked for. */
export async function logIn(page) {
  await page.locator('#form-username').fill(person.name);
  await page.locator('#form-pass').fill(person.password);
  await page.locator('button[type=submit]').click();
  await page.waitForSelector('#form-ota', { visible: true });
}

/** Submits the code that stands in its field; ends signed in. */
export async function submitCode(page) {
  await page.locator('button[type=submit]').click();
  await page.waitForSelector('[role=menuitem][aria-label="Log Out"]');
}
