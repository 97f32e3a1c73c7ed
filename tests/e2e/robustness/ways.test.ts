import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRecoveryKey } from '../../../lib/vault/recovery-key';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { qrSvg } from '../../practice/qr.mjs';
import { readDisk } from './disk';
import {
  addAccount,
  type Engang,
  emptyFolder,
  givePassword,
  lock,
  type Page,
  SLOW,
  sessionOf,
  startEngang,
} from './engang';
import {
  asked,
  changePassword,
  confirm,
  giveRecoveryKey,
  groupsOf,
  makeRecoveryKey,
  setPassword,
  writeDown,
} from './ways';

const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const NAME = 'Northwind, anna';
const NEW = 'quite another master password';
const WRONG = 'That is not the master password';

let engang: Engang;
let page: Page;

async function start(options?: Parameters<typeof startEngang>[0]) {
  engang = await startEngang(options);
  page = await engang.openExtensionPage('options.html');
}

async function open(password: string) {
  await givePassword(page, password);
  await page.wait('button', 'Lock', SLOW);
  expect(await page.names('listitem')).toContain(NAME);
}

const refused = async (password: string) => {
  await givePassword(page, password);
  await page.see(WRONG, SLOW);
};

const headers = async () => (await readDisk(page)).headers;

describe('another master password', () => {
  it('opens the vault from then on, and the old one does not, also after a new start', async () => {
    const profile = await emptyFolder();
    await start({ profile });
    await createVault(page);
    await addAccount(page, LINK, NAME);
    const { revisions } = await readDisk(page);
    await page.click('button', 'Change: Master password');
    await confirm(page, `${MASTER_PASSWORD}?`);
    await page.see(WRONG, SLOW);
    await page.click('button', 'Cancel');
    await changePassword(page, MASTER_PASSWORD, NEW);
    expect((await readDisk(page)).revisions).toEqual(revisions);
    await lock(page);
    await refused(MASTER_PASSWORD);
    await open(NEW);
    await engang.close();

    await start({ profile });
    await refused(MASTER_PASSWORD);
    await open(NEW);
    await engang.close();
  });

  it('is set though the popup was closed at once, in the background', async () => {
    await start();
    await createVault(page);
    await addAccount(page, LINK, NAME);
    const before = await headers();
    const popup = await engang.openPopup(page);
    await popup.click('button', 'Settings');
    await popup.click('button', 'Change: Master password');
    await confirm(popup);
    await popup.wait('textbox', 'New master password', SLOW);
    await setPassword(popup, NEW);
    await popup.see(/Setting the new master password|from now on/);
    await popup.close();
    await expect.poll(headers, { timeout: SLOW }).not.toEqual(before);
    await expect.poll(async () => (await headers()).length, { timeout: SLOW }).toBe(2);
    await lock(page);
    await refused(MASTER_PASSWORD);
    await open(NEW);
    await engang.close();
  });
});

describe('a recovery key', () => {
  let key: string;
  beforeAll(async () => {
    await start();
    await createVault(page);
    await addAccount(page, LINK, NAME);
  });
  afterAll(() => engang.close());

  it('is not there before it was typed back', async () => {
    const before = await headers();
    await page.click('button', 'Make a recovery key');
    await confirm(page);
    await page.wait('button', 'I have it on paper', SLOW);
    await page.see('This opens your vault.');
    await page.click('button', 'I have it on paper');
    await page.click('button', 'Show it again');
    await page.click('button', 'Cancel');
    await page.wait('button', 'Make a recovery key');
    expect(await headers()).toEqual(before);
  });

  it('is printed alone, on one sheet', async () => {
    await page.click('button', 'Make a recovery key');
    await confirm(page);
    await page.wait('button', 'I have it on paper', SLOW);
    await page.page.waitForSelector('.sheet svg.qr');
    const groups = await groupsOf(page);
    expect(groups).toHaveLength(15);
    await page.page.emulateMediaType('print');
    const printed = await page.eval(() => document.body.innerText.trim());
    expect(printed).toMatch(/^Engang recovery key/);
    for (const group of groups) expect(printed).toContain(group);
    for (const other of ['Northwind', 'Backup', 'Cancel', 'Settings']) expect(printed).not.toContain(other);
    const pdf = Buffer.from(await page.page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.page.emulateMediaType('screen');
  });

  it('is refused with a wrong group, which is named, or with another key', async () => {
    const before = await headers();
    const groups = await groupsOf(page);
    await page.click('button', 'I have it on paper');
    await page.wait('button', 'Check and finish');
    const [one = 0, two = 0, last = 0] = await asked(page);
    await page.fill(`Group ${one}`, (groups[one - 1] ?? '').toLowerCase());
    await page.fill(`Group ${two}`, groups[two - 1] === 'QQQQ' ? 'PPPP' : 'QQQQ');
    await page.click('button', 'Check and finish');
    await page.see(`Not as on the sheet: group ${two}, ${last}. Look again`);
    await page.click('button', 'Type all of it');
    await page.fill('Recovery key', (await newRecoveryKey()).toLowerCase());
    await page.click('button', 'Check and finish');
    await page.see('not the new one');
    expect(await headers()).toEqual(before);
    await page.fill('Recovery key', groups.join(' '));
    await page.click('button', 'Check and finish');
    await page.see('The recovery key opens your vault from now on');
    key = groups.join(' ');
  });

  it('unlocks at once, typed in any case; a mistake in it is said', async () => {
    await lock(page);
    await giveRecoveryKey(page, key.slice(1));
    await page.see('58 characters');
    await giveRecoveryKey(
      page,
      key.replace(/^./, (first) => (first === 'Q' ? 'P' : 'Q')),
    );
    await page.see('At least one character');
    await giveRecoveryKey(page, await newRecoveryKey());
    await page.see('does not open this vault');
    expect(await sessionOf(page)).toBe('{}');
    await giveRecoveryKey(page, key.toLowerCase());
    await page.see('The recovery key opened your vault');
    expect(await page.names('listitem')).toContain(NAME);
  });

  it('unlocks from a picture of its sheet', async () => {
    await lock(page);
    await page.click('button', 'Use the recovery key');
    const folder = await emptyFolder();
    const svg = (text: string) =>
      qrSvg(text, 'QR').replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
    const picture = async (name: string, text: string) => {
      const path = join(folder, name);
      await writeFile(path, svg(text));
      return path;
    };
    await page.upload('input[type=file]', await picture('other.svg', 'https://havn.example'));
    await page.see('no recovery key in this picture');
    const whole = `AGE-SECRET-KEY-1${key.replaceAll(' ', '')}`;
    await page.upload('input[type=file]', await picture('sheet.svg', whole));
    await page.see('The recovery key opened your vault');
  });

  it('is the last way in when the password is gone, and lets a new one be set', async () => {
    await page.click('button', 'Remove: Master password');
    // Only a way that stays can confirm it.
    await page.wait('textbox', 'Recovery key');
    expect(await page.has('button', 'Use the master password')).toBe(false);
    await giveRecoveryKey(page, key, 'Remove');
    await page.see('Removed: Master password');
    await page.see('the only way to open the vault');
    expect((await page.names('button')).filter((name) => name.startsWith('Remove:'))).toEqual([]);
    await page.click('button', 'Lock');
    await page.wait('textbox', 'Recovery key');
    expect(await page.has('textbox', 'Master password')).toBe(false);
    await giveRecoveryKey(page, key);
    await page.see('The recovery key opened your vault');
    await page.click('button', 'Set a master password');
    await setPassword(page, NEW);
    await page.see('The new master password opens the vault', SLOW);
    await lock(page);
    await open(NEW);
  });

  it('is replaced by a new one, and does not open the vault any more', async () => {
    await page.click('button', 'Replace: Recovery key');
    await giveRecoveryKey(page, key, 'Continue');
    const next = await writeDown(page);
    await lock(page);
    await giveRecoveryKey(page, key);
    await page.see('does not open this vault');
    await giveRecoveryKey(page, next);
    await page.see('The recovery key opened your vault');
    key = next;
  });

  it('that another window removed meanwhile is said to be gone', async () => {
    const other = await engang.openExtensionPage('options.html');
    await other.click('button', 'Remove: Recovery key');
    await other.wait('textbox', 'Master password');
    await page.page.bringToFront();
    await page.click('button', 'Remove: Recovery key');
    await confirm(page, NEW, 'Remove');
    await page.see('Removed: Recovery key', SLOW);
    await other.page.bringToFront();
    await confirm(other, NEW, 'Remove');
    await other.see('removed meanwhile, in another window', SLOW);
    await other.click('button', 'Cancel');
    await other.wait('button', 'Make a recovery key');
    await other.close();
  });

  it('is made in the full page when the popup is asked for it', async () => {
    const popup = await engang.openPopup(page);
    await popup.click('button', 'Settings');
    const full = await engang.opened(() => popup.click('button', 'Make a recovery key'));
    await full.wait('textbox', 'Master password');
    expect(await full.url()).toMatch(/options\.html$/);
    await confirm(full, NEW);
    await full.wait('button', 'Print', SLOW);
    await full.close();
  });
});

it('a new vault offers a recovery key, which needs no second password within minutes', async () => {
  await start();
  await createVault(page);
  await page.see('Your vault is there');
  await page.click('button', 'Make a recovery key');
  await page.wait('button', 'I have it on paper');
  await page.click('button', 'Cancel');
  await makeRecoveryKey(page);
  await engang.close();
});
