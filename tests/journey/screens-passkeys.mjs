import { giveAuthenticator } from '../drivers/authenticator.mjs';
import { MASTER_PASSWORD } from './main-job.mjs';

const WIDTHS = [380, 320];
const SLOW = 30_000;

/** The window of passkeys: one is made, refused, and asked for; and the list of ways that it is in then. */
export async function shootPasskeys({ driver, shoot }) {
  const own = await driver.openExtensionPage('passkey.html?add');
  const device = await giveAuthenticator(own);
  await own.wait('textbox', 'Master password');
  await shoot(own, 'passkey-confirm', WIDTHS);
  await own.fill('Master password', MASTER_PASSWORD);
  await own.click('button', 'Continue');
  await own.wait('textbox', 'Name of the passkey', SLOW);
  await shoot(own, 'passkey-add', WIDTHS);
  await device.exchange({ hasPrf: false });
  await own.click('button', 'Make the passkey');
  await own.see('This passkey cannot open a vault');
  await shoot(own, 'passkey-without-key', WIDTHS);
  await device.exchange();
  await own.click('button', 'Make the passkey');
  await own.see('opens your vault from now on');
  await shoot(own, 'passkey-added', WIDTHS);

  const popup = await driver.openExtensionPage('popup.html');
  await popup.click('button', 'Settings');
  await popup.wait('button', 'Remove: Passkey “This computer”');
  await shoot(popup, 'ways-passkey', WIDTHS);
  await popup.click('button', 'Lock');
  await popup.wait('button', 'Use a passkey');
  await shoot(popup, 'unlock-passkey', WIDTHS);

  await own.page.bringToFront();
  await device.answers(false);
  await own.goto((await own.url()).replace('add', 'unlock'));
  await own.see('Waiting for the passkey');
  await shoot(own, 'passkey-waiting', WIDTHS);
  await own.close();
  await popup.page.bringToFront();
  await popup.fill('Master password', MASTER_PASSWORD);
  await popup.click('button', 'Unlock');
  await popup.wait('button', 'Lock', SLOW);
  await popup.close();
}
