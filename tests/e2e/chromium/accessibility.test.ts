import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveAuthenticator } from '../../drivers/authenticator.mjs';
import { launchChromium } from '../../drivers/chromium.mjs';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { startShared } from '../../journey/shared-job.mjs';
import { startCoachPages } from '../../practice/coach-pages.mjs';
import { PASSWORD, REGISTRATION_CODE, sealedLink } from '../../practice/entrust.mjs';
import { migrationLinks } from '../../practice/migration.mjs';
import { CHROME_BUILD } from '../build';
import { asked, confirm, groupsOf } from '../robustness/ways';
import { writePicture } from './pictures';
import { addTyped, keyUri, useEngang } from './session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const engang = useEngang();

declare const chrome: import('webextension-polyfill').Browser;
type Findings = { id: string; nodes: { html: string }[] }[];

/** What axe-core finds on the screen as it stands, in light and dark. */
async function findings({ page } = engang.page): Promise<string[]> {
  const all: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const run = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`;
    const { violations, passes } = (await page.evaluate(`${AXE}; ${run}`)) as Record<string, Findings>;
    expect(passes?.length, 'rules that looked at something').toBeGreaterThan(10);
    all.push(
      ...(violations ?? []).map(
        ({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    );
  }
  return all;
}

describe('axe-core finds nothing', () => {
  let pictures: string[];
  const folder = mkdtempSync(join(tmpdir(), 'engang-axe-'));
  const broken = join(folder, 'broken.png');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    writeFileSync(broken, 'no picture');
    const texts = [
      ...[keyUri('Works', 'bo'), keyUri('Works', 'bo', '&digits=8')],
      ...['WIFI:T:WPA;S:Guests;P:sunflower;;', 'WIFI:T:WPA;S:Others;P:sunflower;;'],
    ];
    pictures = await Promise.all(
      texts.map((text, at) => writePicture(engang.driver, folder, `${at}.svg`, text)),
    );
    await addTyped(engang.page, keyUri('Works', 'anna'));
    await addTyped(engang.page, keyUri('Fjord VPN', 'ida', '&digits=8'));
  });

  it('on the list and settings', async () => expect(await findings()).toEqual([]));

  it('on the list with a notice', async () => {
    await engang.page.click('button', 'Delete');
    await engang.page.wait('button', 'Undo');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Undo');
  });

  it('on the popup and its settings', async () => {
    const popup = await engang.driver.openExtensionPage('popup.html');
    await popup.wait('button', 'Scan this page');
    expect(await findings(popup)).toEqual([]);
    await popup.click('button', 'Settings');
    await popup.wait('button', 'Save backup');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  it('on the first start', async () => {
    const fresh = await launchChromium({ extension: CHROME_BUILD });
    const page = await fresh.openExtensionPage('popup.html');
    await page.click('button', 'Suggest words');
    await page.see('Strong enough');
    expect(await findings(page)).toEqual([]);
    await fresh.close();
  });

  it('on a shared computer: the first screens, the list, and the question before its end', async () => {
    const fresh = await launchChromium({ extension: CHROME_BUILD });
    const page = await fresh.openExtensionPage('options.html');
    await page.click('button', 'This computer is shared');
    await page.wait('button', 'Open my file');
    expect(await findings(page)).toEqual([]);
    await page.click('button', 'Open my file');
    await page.wait('button', 'Choose file');
    expect(await findings(page)).toEqual([]);
    await page.click('button', 'Cancel');
    await page.click('button', 'This is my own computer');
    await startShared(page);
    await addTyped(page, keyUri('Works', 'anna'));
    await page.click('button', 'End');
    await page.wait('button', 'End and forget');
    expect(await findings(page)).toEqual([]);
    await page.click('button', 'Cancel');
    await page.click('button', 'Save as file');
    await page.wait('button', 'Save backup');
    expect(await findings(page)).toEqual([]);
    await page.click('button', 'Lock');
    await page.wait('button', 'Unlock');
    expect(await findings(page)).toEqual([]);
    await fresh.close();
  });

  it('on the camera', async () => {
    const args = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
    const fresh = await launchChromium({ extension: CHROME_BUILD, args });
    const page = await fresh.openExtensionPage('options.html');
    await createVault(page);
    await page.click('button', 'Add account');
    await page.click('button', 'Use the camera');
    await page.see('Hold the QR still');
    expect(await findings(page)).toEqual([]);
    await fresh.close();
  });

  it('on adding, with an error', async () => {
    await engang.page.click('button', 'Add account');
    await engang.page.fill('Secret or otpauth link', '123456');
    await engang.page.click('button', 'Add');
    await engang.page.see('This looks like a one-time code');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Cancel');
  });

  it('on several codes, and a file with an error', async () => {
    await engang.page.click('button', 'Add account');
    await engang.page.upload('input[accept="image/*"]', ...pictures, broken);
    await engang.page.see('4 QRs');
    await engang.page.click('button', 'Add');
    await engang.page.see('was added');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Done');
  });

  it('on a frame to be drawn', async () => {
    await engang.page.click('button', 'Add account');
    await engang.page.upload('input[accept="image/*"]', pictures[2] ?? '');
    await engang.page.click('button', 'Draw a frame around it');
    await engang.page.wait('button', 'Read this frame');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Back');
    await engang.page.click('button', 'Cancel');
  });

  it('on an account and an export at once, after the account was added', async () => {
    const mixed = await Promise.all(
      [keyUri('Works', 'eva', '&digits=7'), migrationLinks(2)[0] ?? ''].map((text, at) =>
        writePicture(engang.driver, folder, `mixed-${at}.svg`, text),
      ),
    );
    await engang.page.click('button', 'Add account');
    await engang.page.upload('input[accept="image/*"]', ...mixed);
    await engang.page.wait('button', 'Add 10 accounts');
    await engang.page.click('button', 'Add');
    await engang.page.see('was added');
    await engang.page.wait('button', 'Add 10 accounts');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Add 10 accounts');
    await engang.page.see('10 accounts were added');
    await engang.page.see('10 accounts you have already');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Undo');
    await engang.page.click('button', 'Done');
  });

  it('on a popup that offers what it found by itself', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}qr/many`);
    const popup = await engang.driver.openPopup(tab);
    await popup.wait('button', 'Add all 6');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('on a wrong QR, where Enter shows what leads to the right one, and on a page of OS2faktor', async () => {
    const site = await startCoachPages();
    const tab = await engang.driver.newPage(`${site.url}microsoft-sv`);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.wait('button', 'Show me where');
    expect(await popup.eval(() => document.activeElement?.textContent)).toBe('Show me where');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await tab.goto(`${site.url}os2faktor-none`);
    const other = await engang.driver.openPopup(tab);
    await other.click('button', 'Scan this page');
    await other.see('This page is about OS2faktor');
    expect(await findings(other)).toEqual([]);
    await other.close();
    await tab.close();
    await site.close();
  });

  it('on a set-up in place, and on a new key for an account that is here', async () => {
    for (const query of ['who=gro', 'who=gro', 'untelling', 'untelling']) {
      const tab = await engang.driver.newPage(`${engang.site.url}enrol?${query}`);
      const popup = await engang.driver.openPopup(tab);
      await popup.click('button', 'Scan this page');
      await popup.see('Found on');
      expect(await findings(popup)).toEqual([]);
      await popup.press('Enter');
      await popup.see(/was added|Give this one another/);
      expect(await findings(popup)).toEqual([]);
      await popup.close();
      await tab.close();
    }
  });

  it('on a popup that found nothing', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}qr/none`);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.wait('button', 'Look at the whole page');
    expect(await findings(popup)).toEqual([]);
    await popup.press('Tab');
    expect(await popup.eval(() => document.activeElement?.textContent)).toBe('Look at the whole page');
    await popup.press('Enter');
    await popup.see('on the whole page');
    expect(await popup.eval(() => document.activeElement?.textContent)).toContain('on the whole page');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('on editing', async () => {
    await engang.page.click('button', 'Edit');
    await engang.page.wait('button', 'Save');
    for (const site of ['havn.example', 'http://nas:5000', 'bücher.example']) {
      await engang.page.fill('Site to add', site);
      await engang.page.click('button', 'Add site');
    }
    await engang.page.click('button', 'Remove havn.example');
    await engang.page.fill('Site to add', 'co.uk');
    await engang.page.click('button', 'Add site');
    await engang.page.see('Anyone can have a site');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Cancel');
  });

  it('on an export that was found', async () => {
    await engang.page.click('button', 'Add account');
    await engang.page.fill('Secret or otpauth link', migrationLinks(2)[0] ?? '');
    await engang.page.see('Still to come: QR 2.');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Cancel');
  });

  it('on an activation for the Entrust app, at each step', async () => {
    await engang.page.click('button', 'Add account');
    await engang.page.fill('Secret or otpauth link', sealedLink());
    await engang.page.fill('Activation password', '00000000');
    await engang.page.press('Enter');
    await engang.page.see('This password does not open the QR');
    expect(await findings()).toEqual([]);
    await engang.page.fill('Activation password', PASSWORD);
    await engang.page.press('Enter');
    await engang.page.wait('textbox', 'Registration code');
    await engang.page.clickOn('section.card details summary');
    await engang.page.see('Text for IT');
    expect(await findings()).toEqual([]);
    await engang.page.fill('Registration code', REGISTRATION_CODE);
    await engang.page.press('Enter');
    await engang.page.wait('textbox', 'Code in the Entrust app');
    await engang.page.clickOn('section.card details summary');
    await engang.page.see('Which of these does the Entrust app show?');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Cancel');
  });

  it('on a QR that is shown, and the question before it', async () => {
    await engang.page.click('button', 'Edit');
    await engang.page.click('button', 'Show as QR');
    await engang.page.wait('textbox', 'Master password');
    expect(await findings()).toEqual([]);
    await engang.page.fill('Master password', MASTER_PASSWORD);
    await engang.page.press('Enter');
    await engang.page.wait('button', 'Hide');
    expect(await findings()).toEqual([]);
    await engang.page.click('button', 'Hide');
    await engang.page.click('button', 'Cancel');
  });

  it('on the ways to open, from the question to the recovery key that is checked', async () => {
    const { page } = engang;
    await page.click('button', 'Make a recovery key');
    await page.wait('textbox', 'Master password');
    expect(await findings()).toEqual([]);
    await confirm(page);
    await page.wait('button', 'I have it on paper');
    expect(await page.eval(() => document.activeElement?.textContent)).toBe('Engang recovery key');
    await page.page.waitForSelector('.sheet svg.qr');
    expect(await findings()).toEqual([]);
    const groups = await groupsOf(page);
    await page.click('button', 'I have it on paper');
    await page.click('button', 'Check and finish');
    await page.see('Not as on the sheet');
    const [first] = await asked(page);
    expect(await page.eval(() => document.activeElement?.closest('.field')?.textContent)).toBe(
      `Group ${first}`,
    );
    expect(await findings()).toEqual([]);
    await page.click('button', 'Type all of it');
    await page.fill('Recovery key', 'a');
    await page.press('Enter');
    await page.see('58 characters');
    expect(await findings()).toEqual([]);
    await page.fill('Recovery key', groups.join(''));
    await page.press('Enter');
    await page.see('opens your vault from now on');
    expect(await page.eval(() => document.activeElement?.textContent)).toContain('from now on');
    expect(await findings()).toEqual([]);
  });

  it('on a new master password, and a way that is removed', async () => {
    const { page } = engang;
    await page.click('button', 'Change: Master password');
    await confirm(page);
    await page.wait('textbox', 'New master password');
    expect(await page.eval(() => document.activeElement?.closest('.field')?.textContent)).toBe(
      'New master password',
    );
    expect(await findings()).toEqual([]);
    await page.click('button', 'Cancel');
    await page.click('button', 'Remove: Recovery key');
    await page.wait('textbox', 'Master password');
    expect(await findings()).toEqual([]);
    await page.click('button', 'Cancel');
  });

  it('on the locked screen that asks for the recovery key, or lets a password wait', async () => {
    const { page } = engang;
    await page.eval(() => chrome.storage.local.set({ tries: { wrong: 10, at: Date.now() } }));
    await page.click('button', 'Lock');
    await page.fill('Master password', MASTER_PASSWORD);
    await page.click('button', 'Unlock');
    await page.wait('button', 'Stop waiting');
    expect(await findings()).toEqual([]);
    await page.click('button', 'Stop waiting');
    await page.eval(() => chrome.storage.local.remove('tries'));
    await page.click('button', 'Use the recovery key');
    await page.fill('Recovery key', 'a');
    await page.click('button', 'Unlock');
    await page.see('58 characters');
    expect(await findings()).toEqual([]);
    await page.click('button', 'Use the master password');
    await page.fill('Master password', MASTER_PASSWORD);
    await page.click('button', 'Unlock');
    await page.wait('button', 'Lock', 30_000);
  });

  it('on the window of passkeys: before one is made, refused, made, and asked for', async () => {
    const own = await engang.driver.openExtensionPage('passkey.html?add');
    const device = await giveAuthenticator(own);
    await own.fill('Master password', MASTER_PASSWORD);
    await own.click('button', 'Continue');
    await own.wait('textbox', 'Name of the passkey', 30_000);
    expect(await findings(own)).toEqual([]);
    await device.exchange({ hasPrf: false });
    await own.click('button', 'Make the passkey');
    await own.see('This passkey cannot open a vault');
    expect(await findings(own)).toEqual([]);
    await device.exchange();
    await own.click('button', 'Make the passkey');
    await own.see('opens your vault from now on');
    expect(await own.eval(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await findings(own)).toEqual([]);
    await engang.page.page.bringToFront();
    await engang.page.click('button', 'Lock');
    await own.page.bringToFront();
    await device.answers(false);
    await own.goto((await own.url()).replace('add', 'unlock'));
    await own.see('Waiting for the passkey');
    expect(await findings(own)).toEqual([]);
    await own.close();
    await engang.page.page.bringToFront();
    await engang.page.fill('Master password', MASTER_PASSWORD);
    await engang.page.click('button', 'Unlock');
    await engang.page.wait('button', 'Lock', 30_000);
  });

  it('on the locked screen, with a wrong password', async () => {
    await engang.page.click('button', 'Lock');
    await engang.page.fill('Master password', 'wrong');
    await engang.page.click('button', 'Unlock');
    await engang.page.see('not the master password');
    expect(await findings()).toEqual([]);
  });
});
