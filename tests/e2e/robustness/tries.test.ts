import { expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
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

/** A wrong one, tried after the wait that is due. */
async function wrongOnce(page: Page) {
  await givePassword(page, 'not the password');
  await page.wait('button', 'Unlocking…', SLOW);
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
  for (let wrong = 1; wrong <= 7; wrong++) await wrongOnce(page);

  await (await workerStopper(page)).stop();
  await givePassword(page, 'not the password');
  await page.see(WAITS);
  await page.wait('button', 'Unlocking…', SLOW);
  await page.see('That is not the master password', SLOW);
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
  expect(Date.now() - lastWrong).toBeGreaterThan(7_500);
  expect(await page.names('listitem')).toContain(NAME);

  // The right one ends it.
  await lock(page);
  await givePassword(page, 'not the password');
  await page.wait('button', 'Unlocking…');
  expect(await page.has('button', 'Stop waiting')).toBe(false);
  await page.see('That is not the master password', SLOW);
  await engang.close();
});
