/** `npm run screens`: every screen of the built extension as a picture, light and dark, at 380 and 320 px, to be looked at. */
import { mkdirSync, rmSync } from 'node:fs';
import { launchChromium } from '../drivers/chromium.mjs';
import { ROOT } from '../prepare.mjs';
import { BACKUP_PASSWORD, createVault, MASTER_PASSWORD } from './main-job.mjs';

const FOLDER = `${ROOT}tests/screenshots`;
const PUSH =
  'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&code=012345678&url=x';
const ACCOUNTS = [
  ['Havn Regnskab', 'ida@havn.example', 'HFRXK5DPEHPK3PXPHFRXK5DPEHPK3PXP', ''],
  [
    'Kommunenes fellestjeneste for innlogging',
    'kari.nordmann@en-lang-kommune.example',
    'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    '&digits=8',
  ],
  ['Fjord VPN', 'ida', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', '&counter=7'],
];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const driver = await launchChromium({ extension: `${ROOT}.output/chrome-mv3`, downloads: FOLDER });

/** The screen as it stands, in both themes and widths. */
async function shoot(screen, name, widths) {
  for (const scheme of ['light', 'dark']) {
    await screen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of widths) {
      await screen.page.setViewport({ width, height: 640, deviceScaleFactor: 2 });
      await screen.page.screenshot({ path: `${FOLDER}/${name}-${scheme}-${width}.png`, fullPage: true });
    }
  }
}

const popup = await driver.openExtensionPage('popup.html');
const inPopup = (name) => shoot(popup, name, [380, 320]);
await popup.wait('button', 'Create vault');
await inPopup('create');
await popup.click('button', 'Suggest words');
await popup.see('Strong enough');
await inPopup('create-words');
await createVault(popup);
await inPopup('empty');

await popup.click('button', 'Add account');
await inPopup('add');
await popup.fill('Secret or otpauth link', PUSH);
await inPopup('add-push');
for (const [issuer, label, secret, rest] of ACCOUNTS) {
  const type = rest.includes('counter') ? 'hotp' : 'totp';
  await popup.fill(
    'Secret or otpauth link',
    `otpauth://${type}/${encodeURIComponent(`${issuer}:${label}`)}?secret=${secret}${rest}`,
  );
  if (issuer === ACCOUNTS[0][0]) await inPopup('add-link');
  await popup.click('button', 'Add');
  await popup.click('button', 'Add account');
}
await popup.click('button', 'Cancel');
await popup.click('button', 'Close');
await inPopup('list');
await popup.click('button', 'Copy code');
await popup.see('copied');
await inPopup('list-copied');
await popup.click('button', 'Delete');
await popup.see('was deleted');
await inPopup('list-deleted');
await popup.click('button', 'Undo');
await popup.click('button', 'Edit');
await inPopup('edit');
await popup.click('button', 'Cancel');
await popup.click('button', 'Settings');
await inPopup('settings');

const page = await driver.openExtensionPage('options.html');
await page.wait('button', 'Save backup');
await page.fill('Backup password', BACKUP_PASSWORD);
await page.fill('Repeat backup password', BACKUP_PASSWORD);
await page.see('Strong enough');
await page.click('button', 'Save backup');
await page.see('Saved, opened again and compared');
await shoot(page, 'page', [1100, 320]);
await page.click('button', 'Lock');
await page.wait('button', 'Unlock');
await page.fill('Master password', `${MASTER_PASSWORD}?`);
await page.click('button', 'Unlock');
await page.see('not the master password');
await shoot(page, 'unlock-wrong', [380, 320]);
await driver.close();
console.log(`Look at ${FOLDER}`);
