import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useEngang } from './session';

const engang = useEngang();

async function scanOf(path: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}${path}`);
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  return { tab, popup };
}

describe('scanning a page', () => {
  it.each([
    ['qr/push', 'approvals in the Microsoft Authenticator app'],
    ['qr/wifi', 'joining a Wi-Fi network'],
    ['qr/none', 'No QR was found in the visible part of this page'],
  ])('says what /%s is', async (path, expected) => {
    const { tab, popup } = await scanOf(path);
    await popup.see(expected);
    // and offers the other ways
    expect(await popup.names('button')).toEqual(
      expect.arrayContaining(['Scan this page', 'Choose an image', 'Add']),
    );
    expect(await popup.names('textbox')).toContain('Secret or otpauth link');
    await tab.close();
  });

  it('offers the account of a page that none fits as soon as it opens, and Enter adds it', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}signup`);
    await tab.fill('User name', 'enter');
    await tab.fill('Password', 'enter enter');
    await tab.click('button', 'Sign up');
    await tab.see('Scan this QR code');
    const popup = await engang.driver.openPopup(tab);
    await popup.see('Found on 127.0.0.1');
    await popup.press('Enter');
    await popup.see('enter@practice.example was added');
    await popup.wait('listitem', 'Practice Works, enter@practice.example');
    await popup.close();

    const again = await engang.driver.openPopup(tab);
    await again.wait('button', 'Fill code');
    expect(await again.has('button', 'Add')).toBe(false);
    await tab.close();
  });

  it('adds it once, however often it is scanned', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}mfa`);
    const before = await engang.page.names('listitem');
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('Found on');
    await popup.press('Enter');
    await popup.see('You have Practice Works, enter@practice.example already');
    expect(await engang.page.names('listitem')).toEqual(before);
    await tab.close();
  });

  it('looks at a page of the browser itself, too', async () => {
    const tab = await engang.driver.newPage('chrome://version');
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('No QR was found in the visible part of this page');
    await tab.close();
  });

  it('says so where the browser lets no extension look', async () => {
    const popup = await engang.driver.openExtensionPage('popup.html');
    await popup.click('button', 'Scan this page');
    await popup.see('The browser lets no extension look at this page');
    await popup.close();
  });
});

describe('reading a picture', () => {
  it('finds the QR in an image file', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}qr/wifi`);
    const folder = mkdtempSync(join(tmpdir(), 'engang-picture-'));
    const picture = join(folder, 'qr.png');
    await tab.shot(picture);
    await engang.page.page.bringToFront();
    await engang.page.click('button', 'Add account');
    await engang.page.upload('input[accept="image/*"]', picture);
    await engang.page.see('joining a Wi-Fi network');

    writeFileSync(picture, 'not a picture');
    await engang.page.upload('input[accept="image/*"]', picture);
    await engang.page.see('not a picture that the browser can read');
    await engang.page.click('button', 'Cancel');
    rmSync(folder, { recursive: true });
    await tab.close();
  });

  it('finds the QR in a pasted picture', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}qr/wifi`);
    const png = Buffer.from((await tab.page.screenshot()) as Uint8Array).toString('base64');
    await tab.close();
    await engang.page.page.bringToFront();
    await engang.page.click('button', 'Add account');
    await engang.page.eval(async (data) => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([blob], 'qr.png', { type: 'image/png' }));
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, png);
    await engang.page.see('joining a Wi-Fi network');
    await engang.page.click('button', 'Cancel');
  });
});
