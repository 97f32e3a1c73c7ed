import { saveBackup } from './main-job.mjs';
import { startShared } from './shared-job.mjs';

/** The screens of a shared computer, in a fresh browser. `shoot` as in screens.mjs; downloads land in `folder`. */
export async function shootShared({ driver, folder, shoot }) {
  const popup = await driver.openExtensionPage('popup.html');
  const inPopup = (name) => shoot(popup, `shared-${name}`, [380, 320]);
  await popup.click('button', 'This computer is shared');
  await popup.wait('button', 'Open my file');
  await inPopup('first');
  await popup.click('button', 'Start empty');
  await popup.wait('textbox', 'Master password');
  await inPopup('empty');
  await popup.click('button', 'Cancel');
  await popup.click('button', 'This is my own computer');
  await popup.wait('button', 'Create vault');
  await startShared(popup);
  await popup.click('button', 'Add account');
  await popup.fill(
    'Secret or otpauth link',
    'otpauth://totp/Havn:ida?secret=HFRXK5DPEHPK3PXPHFRXK5DPEHPK3PXP',
  );
  await popup.click('button', 'Add');
  await popup.see('1 change not saved');
  await inPopup('list');
  await popup.click('button', 'End');
  await popup.wait('button', 'End and forget');
  await inPopup('end');
  await popup.click('button', 'Cancel');
  await popup.click('button', 'Save as file');
  await popup.wait('textbox', 'Backup password');
  await inPopup('save');
  const file = await saveBackup(popup, folder);
  await popup.click('button', 'Settings');
  await popup.wait('heading', 'Locking');
  await inPopup('settings');
  await popup.click('button', 'Lock');
  await popup.wait('button', 'Unlock');
  await inPopup('locked');
  const page = await driver.openExtensionPage('options.html');
  await page.wait('button', 'End');
  await page.click('button', 'End');
  await page.wait('button', 'End and forget');
  await shoot(page, 'shared-end-saved', [1040, 380]);
  await page.click('button', 'End and forget');
  await page.click('button', 'This computer is shared');
  await page.click('button', 'Open my file');
  await shoot(page, 'shared-file', [1040, 380]);
  await page.upload('input[type=file]', file);
  await page.fill('Backup password', 'not this one');
  await page.press('Enter');
  await page.see('That is not the password of this backup.', 30_000);
  await shoot(page, 'shared-file-wrong', [1040, 380]);
}
