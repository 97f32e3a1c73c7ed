import { expect, it } from 'vitest';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { readDisk } from './disk';
import {
  addAccount,
  emptyFolder,
  givePassword,
  lock,
  type Page,
  SLOW,
  sessionOf,
  startEngang,
} from './engang';
import { workerStopper } from './worker';

const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const NAME = 'Northwind, anna';
const WAITS = 'Several wrong passwords in a row';

/** A wrong one, and what is said of it. */
async function wrongOnce(page: Page) {
  await givePassword(page, 'not the password');
  await page.wait('button', 'Unlocking…');
  await page.see('That is not the master password', SLOW);
}

it('wrong passwords wait after the fifth, through a stopped worker and a new start, and nothing is lost', async () => {
  const profile = await emptyFolder();
  let engang = await startEngang({ profile });
  let page = await engang.openExtensionPage('options.html');
  await createVault(page);
  await addAccount(page, LINK, NAME);
  await lock(page);
  const before = await readDisk(page);
  for (let wrong = 1; wrong <= 5; wrong++) await wrongOnce(page);

  // The sixth waits for a second, the seventh for two, and so on.
  await (await workerStopper(page)).stop();
  for (let wrong = 6; wrong <= 8; wrong++) {
    await givePassword(page, 'not the password');
    await page.see(WAITS);
    await page.page.waitForFunction(() => !document.querySelector('[role=timer]'), { timeout: SLOW });
    await page.page.waitForFunction(() => !document.querySelector('progress'), { timeout: SLOW });
    await page.see('That is not the master password', SLOW);
  }
  const lastWrong = Date.now();
  await engang.close();

  engang = await startEngang({ profile });
  page = await engang.openExtensionPage('options.html');
  await givePassword(page);
  await page.see(WAITS);
  await page.click('button', 'Stop waiting');
  await page.wait('button', 'Unlock');
  expect(await sessionOf(page)).toBe('{}');
  expect(await readDisk(page)).toEqual(before);

  await page.click('button', 'Unlock');
  await page.see(WAITS);
  await page.wait('button', 'Lock', SLOW);
  expect(Date.now() - lastWrong).toBeGreaterThan(6_000);
  expect(await page.names('listitem')).toContain(NAME);

  // The right one ends it: the next is tried at once, and confirming counts as unlocking does.
  await page.click('button', 'Change: Master password');
  for (let wrong = 1; wrong <= 5; wrong++) {
    await page.fill('Master password', `wrong ${wrong}`);
    await page.click('button', 'Continue');
    await page.page.waitForSelector('progress');
    await page.page.waitForFunction(() => !document.querySelector('progress'), { timeout: SLOW });
    await page.see('That is not the master password', SLOW);
  }
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Continue');
  await page.see(WAITS);
  await page.wait('textbox', 'New master password', SLOW);
  await engang.close();
});
