/** `npm run screens`: every screen of the built extension as a picture, light and dark, at 380 and 320 px, to be looked at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../drivers/chromium.mjs';
import { qrSvg } from '../practice/qr.mjs';
import { ROOT } from '../prepare.mjs';
import { BACKUP_PASSWORD, createVault, MASTER_PASSWORD } from './main-job.mjs';
import { shootClock } from './screens-clock.mjs';
import { shootEnrol } from './screens-enrol.mjs';
import { shootExports, shootShown } from './screens-exports.mjs';
import { shootFill } from './screens-fill.mjs';
import { shootKept, shootLost } from './screens-kept.mjs';
import { shootOverPages } from './screens-over-pages.mjs';
import { shootPasskeys } from './screens-passkeys.mjs';
import { shootShared } from './screens-shared.mjs';
import { shootWays } from './screens-ways.mjs';

const FOLDER = `${ROOT}tests/screenshots`;
const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
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
const READY = [
  'https://login.havn.example',
  'https://innlogging.en-lang-kommune.fellestjeneste.example:8443',
];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(`${FOLDER}/shared`, { recursive: true });
const driver = await launchChromium({
  extension: `${ROOT}.output/chrome-mv3`,
  downloads: FOLDER,
  args: [...CAMERA, '--host-resolver-rules=MAP *.example 127.0.0.1'],
});

/** Whether the small pictures are there, which come a moment later. */
function allDrawn() {
  return [...document.querySelectorAll('canvas')].every(
    (canvas) => canvas.getContext('2d').getImageData(9, 9, 1, 1).data[3] > 0,
  );
}

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

/** Types one account. */
async function add(popup, uri) {
  await popup.click('button', 'Add account');
  await popup.fill('Secret or otpauth link', uri);
  await popup.click('button', 'Add');
  await popup.see('was added');
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

/** Writes a file to be chosen. */
function file(name, content) {
  writeFileSync(`${FOLDER}/${name}`, content);
  return `${FOLDER}/${name}`;
}
const svg = (text) => qrSvg(text, 'QR').replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
const uri = ([issuer, label, secret, rest]) =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${label}`)}?secret=${secret}${rest}`;
const codes = [...ACCOUNTS.slice(0, 2).map(uri), `otpauth://totp/?secret=${ACCOUNTS[0][2]}`].map((text, at) =>
  file(`${at}.svg`, svg(text)),
);
const push = file('push.svg', svg(PUSH));
const choose = (...files) => popup.upload('input[accept="image/*"]', ...files);

await popup.click('button', 'Add account');
await choose(codes[0]);
await popup.see('Found in the picture');
await inPopup('found-one');
await choose(...codes, push, file('holiday.png', 'no picture'), file('letter.pdf', '%PDF-1.7'));
await popup.see('4 QRs');
await popup.page.waitForFunction(allDrawn);
await inPopup('found-several');
await popup.click('button', 'Add');
await popup.see('Added');
await inPopup('found-some-added');
await choose(push);
await popup.see('different authenticator app');
await inPopup('found-other');
await choose(file('empty.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'));
await popup.see('No QR was found in this picture');
await inPopup('nothing-in-picture');
await popup.click('button', 'Draw a frame around it');
await popup.wait('button', 'Read this frame');
await popup.press('Enter');
await popup.see('in this frame');
await shoot(popup, 'frame-nothing', [780, 380, 320]);
await popup.click('button', 'Back');
await popup.click('button', 'Use the camera');
await popup.see('Hold the QR still');
await inPopup('camera');
await popup.click('button', 'Stop the camera');
await popup.eval(() => {
  navigator.mediaDevices.getUserMedia = async () => {
    throw new DOMException('', 'NotAllowedError');
  };
});
await popup.click('button', 'Use the camera');
await popup.see('does not let Engang use the camera');
await inPopup('camera-refused');
await popup.click('button', 'Back');
await popup.eval(() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([], 'qr.png'));
  document.dispatchEvent(new DragEvent('dragenter', { dataTransfer }));
});
await popup.see('Drop the pictures here');
await inPopup('drop');
await popup.eval(() => document.dispatchEvent(new DragEvent('dragleave')));
await popup.click('button', 'Done');
await popup.click('button', 'Settings');
await inPopup('settings');
await popup.eval((sites) => chrome.storage.local.set({ 'ready-sites': sites }), READY);
await popup.see('login.havn.example');
await inPopup('settings-ready');
await popup.eval(() => chrome.storage.local.remove('ready-sites'));
await popup.click('button', 'Back');

await shootClock({ popup, shoot: inPopup });
await shootExports({ popup, choose, file, svg, shoot: inPopup });
await shootShown({ popup, shoot: inPopup, add });
await shootKept({ popup, shoot: inPopup });
await shootOverPages({ driver, folder: FOLDER });
await shootFill({ driver, folder: FOLDER });
await shootPasskeys({ driver, shoot });
await shootEnrol({ driver, shoot });

const page = await driver.openExtensionPage('options.html');
await page.wait('button', 'Save backup');
await page.fill('Backup password', BACKUP_PASSWORD);
await page.fill('Repeat backup password', BACKUP_PASSWORD);
await page.see('Strong enough');
await page.click('button', 'Save backup');
await page.see('Saved, opened again and compared');
await shoot(page, 'page', [1100, 320]);
await shootWays({ page, folder: FOLDER, shoot });
await page.click('button', 'Lock');
await page.wait('button', 'Unlock');
await page.fill('Master password', `${MASTER_PASSWORD}?`);
await page.click('button', 'Unlock');
await page.see('not the master password');
await shoot(page, 'unlock-wrong', [380, 320]);
await page.close();
await popup.page.bringToFront();
await popup.fill('Master password', MASTER_PASSWORD);
await popup.click('button', 'Unlock');
await popup.wait('button', 'Settings');
await shootLost({ popup, shoot: inPopup });
await driver.close();
await shootShared(`${ROOT}.output/chrome-mv3`, `${FOLDER}/shared`, shoot); // a folder with no other backup
console.log(`Look at ${FOLDER}`);
