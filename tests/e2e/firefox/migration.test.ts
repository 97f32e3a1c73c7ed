import { afterAll, beforeAll, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';

let site: Awaited<ReturnType<typeof startPractice>>;
let driver: Awaited<ReturnType<typeof launchFirefox>>;

beforeAll(async () => {
  site = await startPractice();
  driver = await launchFirefox({ extension: FIREFOX_BUILD });
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

it('takes an export in and shows it again, in the popup', async () => {
  const tab = await driver.newPage(`${site.url}qr/migration?parts=2&only=1`);
  const popup = await driver.openPopup(tab);
  await createVault(popup);
  await popup.click('button', 'Scan this page');
  await popup.click('button', 'Add 10 accounts');
  await popup.see('10 accounts were added. Still to come: QR 2.');

  await popup.click('button', 'Settings');
  await popup.click('button', 'Show as Google Authenticator QRs');
  await popup.fill('Master password', 'not the one');
  await popup.press('Enter');
  await popup.see('That is not the master password');
  await popup.fill('Master password', MASTER_PASSWORD);
  await popup.press('Enter');
  await popup.text('svg.qr[aria-label="QR 1 of 1"]');
  await popup.click('button', 'Hide');
  await popup.wait('button', 'Show as Google Authenticator QRs');
});
