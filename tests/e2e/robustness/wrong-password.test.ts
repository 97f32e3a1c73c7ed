import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { readDisk } from './disk';
import { addAccount, type Engang, givePassword, lock, SLOW, sessionOf, startEngang, unlock } from './engang';

const NAME = 'Northwind, anna';
const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let engang: Engang;
beforeAll(async () => {
  engang = await startEngang();
});
afterAll(() => engang.close());

it('a wrong password is said to be one, five times, and changes nothing; the right one opens', async () => {
  const page = await engang.openExtensionPage('options.html');
  await createVault(page);
  await addAccount(page, LINK, NAME);
  await lock(page);
  const before = await readDisk(page);

  for (const wrong of ['x', 'one calm master passwor', 'One calm master password', ' ', 'å'.repeat(300)]) {
    await givePassword(page, wrong);
    await page.see('That is not the master password', SLOW);
    await page.wait('button', 'Unlock');
    expect(await sessionOf(page)).toBe('{}');
  }
  expect(await readDisk(page)).toEqual(before);

  await unlock(page);
  expect(await page.names('listitem')).toEqual([NAME]);
  expect(await readDisk(page)).toEqual(before);
});
