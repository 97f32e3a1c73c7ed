import { afterAll, beforeAll, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { FIREFOX_BUILD } from '../build';
import { changePassword, giveRecoveryKey, makeRecoveryKey, setPassword } from '../robustness/ways';

const SLOW = 30_000;
const NEW = 'quite another master password';

let driver: Awaited<ReturnType<typeof launchFirefox>>;
let page: Awaited<ReturnType<typeof driver.newPage>>;
beforeAll(async () => {
  driver = await launchFirefox({ extension: FIREFOX_BUILD });
  page = await driver.openExtensionPage('options.html');
  await createVault(page);
});
afterAll(() => driver.close());

async function lock() {
  await page.click('button', 'Lock');
  await page.wait('button', 'Unlock');
}

it('another master password opens the vault in Firefox, and the old one does not', async () => {
  await changePassword(page, MASTER_PASSWORD, NEW);
  await lock();
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Unlock');
  await page.see('That is not the master password', SLOW);
  await page.fill('Master password', NEW);
  await page.click('button', 'Unlock');
  await page.wait('button', 'Lock', SLOW);
});

it('a recovery key is the last way in when the password is gone, and sets a new one', async () => {
  const key = await makeRecoveryKey(page, NEW);
  await page.click('button', 'Remove: Master password');
  await giveRecoveryKey(page, key, 'Remove');
  await page.see('Removed: Master password');
  await lock();
  await giveRecoveryKey(page, key.toLowerCase());
  await page.see('The recovery key opened your vault');
  await page.click('button', 'Set a master password');
  await setPassword(page, MASTER_PASSWORD);
  await page.see('The new master password opens the vault', SLOW);
  await lock();
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Unlock');
  await page.wait('button', 'Lock', SLOW);
});
