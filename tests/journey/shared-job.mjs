import { BACKUP_PASSWORD, bareCode, fill, MASTER_PASSWORD, saveBackup } from './main-job.mjs';

const SLOW = 30_000;

/** From the first screen to an empty vault in memory. */
export async function startShared(screen) {
  await screen.click('button', 'This computer is shared');
  await screen.click('button', 'Start empty');
  await screen.fill('Master password', MASTER_PASSWORD);
  await screen.fill('Repeat master password', MASTER_PASSWORD);
  await screen.see('Strong enough');
  await screen.click('button', 'Start empty');
  await screen.wait('button', 'Add account', SLOW);
}

/** From the first screen to the accounts of a file. */
export async function startFromFile(screen, path, password = BACKUP_PASSWORD) {
  await screen.click('button', 'This computer is shared');
  await screen.click('button', 'Open my file');
  await screen.upload('input[type=file]', path);
  await screen.fill('Backup password', password);
  await screen.press('Enter');
}

/**
 * The whole job on a shared computer: enrol on the site, fill, save the file, end; open the file again, lock, unlock,
 * fill at login, and leave a change unsaved. `see` is told what was shown on the way.
 *
 * @param {{driver: object, site: object, downloads: string, see: (what: string, seen: unknown) => void}} options
 */
export async function sharedJob({ driver, site, downloads, see }) {
  let page = await driver.openExtensionPage('options.html');
  await startShared(page);
  see('at first', await page.see('Shared computer: nothing is kept here.'));
  const tab = await site.openSetup(driver);
  let popup = await driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.see(/Found on \S+/, SLOW);
  await popup.click('button', 'Add');
  await popup.wait('button', 'Fill code');
  see('after adding', await popup.see(/\d+ changes? not saved/));
  const used = await fill(popup);
  await popup.close();
  await site.confirmSetup(tab);

  await page.close();
  page = await driver.openExtensionPage('options.html');
  await page.wait('button', 'Save as file');
  await page.click('button', 'Save as file');
  const file = await saveBackup(page, downloads);
  await page.see('Nothing to save');
  await page.click('button', 'End');
  await page.see('Is the file where you want it?');
  await page.click('button', 'End and forget');
  await page.wait('button', 'Create vault');

  await startFromFile(page, file, `${BACKUP_PASSWORD}!`);
  await page.see('That is not the password of this backup.', SLOW);
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.press('Enter');
  await page.wait('button', 'Lock', SLOW);
  await page.see('Nothing to save');
  await page.wait('button', 'Edit'); // the list comes a moment later
  see('from the file', await page.names('listitem'));
  await page.click('button', 'Lock');
  await page.wait('button', 'Unlock');
  await page.see('Shared computer: nothing is kept here.');
  await page.fill('Master password', BACKUP_PASSWORD);
  await page.click('button', 'Unlock');
  await page.wait('button', 'Lock', SLOW);
  await page.close();

  await site.logOut(tab);
  await site.logInToCode(tab);
  popup = await driver.openPopup(tab);
  await popup.wait('button', 'Fill code');
  for (const until = Date.now() + 70_000; (await bareCode(popup)) === used; ) {
    if (Date.now() > until) throw new Error('the code did not change');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await fill(popup);
  await popup.close();
  await site.submitCode(tab);
  see('at login', await site.whoIsIn(tab));
  return { page: await driver.openExtensionPage('options.html'), file };
}
