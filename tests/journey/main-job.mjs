import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const MASTER_PASSWORD = 'one calm master password';
export const BACKUP_PASSWORD = 'another calm backup password';
const SLOW = 30_000;

/**
 * The whole job of Engang, once, as a person does it: from the QR on a site's page to a backup in the downloads
 * folder. `site` knows the pages (tests/practice/practice-pages.mjs and the sites of tests/real-sites); `driver` is
 * Chromium or Firefox. `say` is told each step with what was seen.
 *
 * @param {{driver: object, site: object, downloads: string, say: (step: string, seen: string) => void,
 *   shot?: (name: string, screen: object) => Promise<void>}} options
 * @returns {Promise<{backup: string, accounts: string[]}>} the file, and the names of the accounts
 */
export async function mainJob({ driver, site, downloads, say, shot = async () => {} }) {
  const tab = await site.openSetup(driver);
  await shot('site-setup', tab);

  let popup = await driver.openPopup(tab);
  await createVault(popup, shot);
  say('vault created', 'with a master password, in the popup');

  await popup.click('button', 'Scan this page');
  const text = await popup.see(/Found on \S+/, SLOW);
  say('QR found', /Found on \S+/.exec(text)[0]);
  await shot('popup-found', popup);
  await popup.click('button', 'Add');
  await popup.wait('button', 'Fill code');
  const accounts = await popup.names('listitem');
  say('account', accounts[0]);
  await shot('popup-list', popup);

  const used = await fill(popup, shot);
  await popup.close();
  await site.confirmSetup(tab);
  say('code accepted by the site', 'the second factor is on');
  await shot('site-confirmed', tab);

  await site.logOut(tab);
  await site.logInToCode(tab);
  popup = await driver.openPopup(tab);
  await popup.wait('button', 'Fill code');
  await nextCodeAfter(popup, used);
  await fill(popup, shot);
  await popup.close();
  await site.submitCode(tab);
  say('fill accepted at login', await site.whoIsIn(tab));
  await shot('site-logged-in', tab);

  const page = await driver.openExtensionPage('options.html');
  const backup = await saveBackup(page, downloads);
  await shot('page', page);
  await page.close();
  say('backup written', `${backup.split('/').at(-1)}, ${(await readFile(backup)).length} bytes`);
  return { backup, accounts };
}

export async function createVault(screen, shot = async () => {}) {
  await screen.fill('Master password', MASTER_PASSWORD);
  await screen.fill('Repeat master password', MASTER_PASSWORD);
  await screen.see('Strong enough');
  await shot('popup-create', screen);
  await screen.click('button', 'Create vault');
  await screen.wait('button', 'Add account', SLOW);
}

/** Fills the first account's code into the page behind the popup. Returns the code. */
export async function fill(popup, shot = async () => {}) {
  const before = await bareCode(popup);
  await popup.click('button', 'Fill code');
  await popup.see('Code filled on', SLOW);
  await shot('popup-filled', popup);
  // A counter has moved on by now, and the code shown is the next one.
  return (await popup.has('button', 'Next code')) ? before : bareCode(popup);
}

/** A site accepts a code once (RFC 6238 section 5.2), so a login within the same period waits for the next. */
async function nextCodeAfter(popup, used) {
  for (const until = Date.now() + 70_000; (await bareCode(popup)) === used; ) {
    if (Date.now() > until) throw new Error('the code did not change');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The code of the first account, once it is shown. */
export async function bareCode(screen) {
  await screen.wait('button', 'Copy code');
  return screen.eval(() => document.querySelector('[data-code]').dataset.code);
}

/** When each backup in a folder was written: one of the same name takes the place of the last. */
async function backupsIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.age'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs])),
  );
}

/** Saves a backup from the full page. Returns the path of the file. */
export async function saveBackup(page, downloads) {
  const before = await backupsIn(downloads);
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.fill('Repeat backup password', BACKUP_PASSWORD);
  await page.see('Strong enough');
  await page.click('button', 'Save backup');
  await page.see('Saved, opened again and compared', SLOW);
  for (const until = Date.now() + SLOW; Date.now() < until; ) {
    const now = await backupsIn(downloads);
    const file = [...now.keys()].find((name) => now.get(name) !== before.get(name));
    if (file) return join(downloads, file);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the backup did not reach the downloads folder');
}

/** Restores a backup on the full page, up to the message of how many accounts were added. */
export async function restoreBackup(page, path) {
  await page.upload('input[type=file]', path);
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.press('Enter');
  await page.click('button', 'Restore');
}
