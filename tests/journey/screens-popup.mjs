import { writeFileSync } from 'node:fs';
import { qrSvg } from '../practice/qr.mjs';
import { createVault } from './main-job.mjs';

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

const svg = (text) => qrSvg(text, 'QR').replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
const uri = ([issuer, label, secret, rest]) =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${label}`)}?secret=${secret}${rest}`;

/** Types one account. */
export async function add(popup, uri) {
  await popup.click('button', 'Add account');
  await popup.fill('Secret or otpauth link', uri);
  await popup.click('button', 'Add');
  await popup.see('was added');
}

/** Whether the small pictures are there, which come a moment later. */
function allDrawn() {
  return [...document.querySelectorAll('canvas')].every(
    (canvas) => canvas.getContext('2d').getImageData(9, 9, 1, 1).data[3] > 0,
  );
}

/**
 * The popup from its first screen on: set up, what a picture holds, settings. It ends at the list, with three accounts.
 * `shoot` is given the name of each screen, and the widths where they are others than usual; files are written to `folder`.
 * Gives what later screens need: `choose` puts pictures in, `file` writes one, `svg` draws a QR.
 */
export async function shootPopup({ popup, folder, shoot }) {
  const file = (name, content) => {
    writeFileSync(`${folder}/${name}`, content);
    return `${folder}/${name}`;
  };
  await popup.wait('button', 'Create vault');
  await shoot('create');
  await popup.click('button', 'Suggest words');
  await popup.see('Strong enough');
  await shoot('create-words');
  await createVault(popup);
  await shoot('empty');

  await popup.click('button', 'Add account');
  await shoot('add');
  await popup.fill('Secret or otpauth link', PUSH);
  await shoot('add-push');
  for (const [issuer, label, secret, rest] of ACCOUNTS) {
    const type = rest.includes('counter') ? 'hotp' : 'totp';
    await popup.fill(
      'Secret or otpauth link',
      `otpauth://${type}/${encodeURIComponent(`${issuer}:${label}`)}?secret=${secret}${rest}`,
    );
    if (issuer === ACCOUNTS[0][0]) await shoot('add-link');
    await popup.click('button', 'Add');
    await popup.click('button', 'Add account');
  }
  await popup.click('button', 'Cancel');
  await shoot('list');
  await popup.click('button', 'Copy code');
  await popup.see('copied');
  await shoot('list-copied');
  await popup.click('button', 'Delete');
  await popup.see('was deleted');
  await shoot('list-deleted');
  await popup.click('button', 'Undo');
  await popup.click('button', 'Edit');
  await shoot('edit');
  await popup.click('button', 'Cancel');

  const codes = [...ACCOUNTS.slice(0, 2).map(uri), `otpauth://totp/?secret=${ACCOUNTS[0][2]}`].map(
    (text, at) => file(`${at}.svg`, svg(text)),
  );
  const push = file('push.svg', svg(PUSH));
  const choose = (...files) => popup.upload('input[accept="image/*"]', ...files);

  await popup.click('button', 'Add account');
  await choose(codes[0]);
  await popup.see('Found in the picture');
  await shoot('found-one');
  await choose(...codes, push, file('holiday.png', 'no picture'), file('letter.pdf', '%PDF-1.7'));
  await popup.see('4 QRs');
  await popup.page.waitForFunction(allDrawn);
  await shoot('found-several');
  await popup.click('button', 'Add');
  await popup.see('Added');
  await shoot('found-some-added');
  await choose(push);
  await popup.see('This is Microsoft’s QR for approvals in the Microsoft');
  await shoot('found-other');
  await choose(file('empty.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'));
  await popup.see('No QR was found in this picture');
  await shoot('nothing-in-picture');
  await popup.click('button', 'Draw a frame around it');
  await popup.wait('button', 'Read this frame');
  await popup.press('Enter');
  await popup.see('in this frame');
  await shoot('frame-nothing', [780, 380, 320]);
  await popup.click('button', 'Back');
  await popup.click('button', 'Use the camera');
  await popup.see('Hold the QR still');
  await shoot('camera');
  await popup.click('button', 'Stop the camera');
  await popup.eval(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('', 'NotAllowedError');
    };
  });
  await popup.click('button', 'Use the camera');
  await popup.see('does not let Engang use the camera');
  await shoot('camera-refused');
  await popup.click('button', 'Back');
  await popup.eval(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'qr.png'));
    document.dispatchEvent(new DragEvent('dragenter', { dataTransfer }));
  });
  await popup.see('Drop the pictures here');
  await shoot('drop');
  await popup.eval(() => document.dispatchEvent(new DragEvent('dragleave')));
  await popup.click('button', 'Done');
  await popup.click('button', 'Settings');
  await shoot('settings');
  await popup.eval((sites) => chrome.storage.local.set({ 'ready-sites': sites }), READY);
  await popup.see('login.havn.example');
  await shoot('settings-ready');
  await popup.eval(() => chrome.storage.local.remove('ready-sites'));
  await popup.click('button', 'Back');
  return { choose, file, svg };
}
