import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { FIREFOX_BUILD } from '../build';

declare const browser: import('webextension-polyfill').Browser;

const SLOW = 30_000;
/** Firefox's own virtual authenticator, in place of security keys. */
const PREFS = {
  'security.webauth.webauthn_enable_softtoken': true,
  'security.webauth.webauthn_enable_usbtoken': false,
};
const DEVICE = {
  protocol: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserConsenting: true,
  isUserVerified: true,
};

describe('Firefox', () => {
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;

  const maySee = () =>
    page.eval(async () => browser.permissions.contains({ origins: ['https://engang.example/*'] }));
  const lock = async () => {
    await page.click('button', 'Lock');
    await page.wait('button', 'Unlock');
  };

  beforeAll(async () => {
    driver = await launchFirefox({ extension: FIREFOX_BUILD, prefs: PREFS });
    await driver.marionette.send('WebAuthn:AddVirtualAuthenticator', DEVICE);
    page = await driver.openExtensionPage('options.html');
    await createVault(page);
  });
  afterAll(() => driver.close());

  it('asks for the host that passkeys belong to, and changes nothing where it is refused', async () => {
    await page.click('button', 'Add a passkey');
    await page.fill('Master password', MASTER_PASSWORD);
    await page.click('button', 'Continue');
    await page.wait('textbox', 'Name of the passkey', SLOW);
    await page.see('There is no such site');
    await page.click('button', 'Make the passkey');
    await driver.answerPermission(false);
    await page.see('was not allowed to use passkeys');
    expect(await maySee()).toBe(false);
  });

  it('makes a passkey, and keeps the host also when the background starts anew', async () => {
    await page.click('button', 'Make the passkey');
    await driver.answerPermission(true);
    await page.see('“This computer” opens your vault');
    await driver.killBackground();
    await lock();
    await page.click('button', 'Use a passkey');
    await page.wait('button', 'Lock');
    expect(await maySee()).toBe(true);
  });

  it('opens by it alone once the master password was removed', async () => {
    await page.click('button', 'Remove: Master password');
    await page.click('button', 'Remove');
    await page.see('This is the only way to open the vault');
    await lock();
    expect(await page.has('textbox', 'Master password')).toBe(false);
    await page.click('button', 'Unlock');
    await page.wait('button', 'Lock');
  });

  it('gives the host back with the last passkey', async () => {
    await page.click('button', 'Set a master password');
    await page.click('button', 'Continue');
    await page.fill('New master password', MASTER_PASSWORD);
    await page.fill('Repeat new master password', MASTER_PASSWORD);
    await page.see('Strong enough');
    await page.click('button', 'Set this password');
    await page.wait('button', 'Remove: Passkey “This computer”', SLOW);
    await page.click('button', 'Remove: Passkey “This computer”');
    await page.fill('Master password', MASTER_PASSWORD);
    await page.click('button', 'Remove');
    await page.see('Removed: Passkey', SLOW);
    await expect.poll(maySee).toBe(false);
  });
});
