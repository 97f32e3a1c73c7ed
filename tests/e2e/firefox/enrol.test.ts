import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { bareCode, createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';
import { A_PERIOD, focused, heldBy, said } from '../enrolling';

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

it('goes from the QR to a confirmed account in the popup that read it', async () => {
  const tab = await driver.newPage(`${site.url}enrol?who=anna`);
  const popup = await driver.openPopup(tab);
  await createVault(popup);
  await popup.click('button', 'Scan this page');
  await popup.see('Found on 127.0.0.1');
  await popup.press('Enter');
  await popup.see('To finish the set-up, fill the code on this page.');
  expect(await said(popup)).toEqual(['Not confirmed yet: use its code once where you set it up.']);
  await expect.poll(() => focused(popup)).toBe('Fill code');
  await popup.press('Enter');
  await popup.see('Code filled on', A_PERIOD);
  await popup.see('is confirmed');
  expect(await heldBy(tab)).toBe(await bareCode(popup));
  expect(await said(popup)).toEqual(['']);
  await popup.close();
  await tab.click('button', 'Confirm');
  await tab.see('Second factor: on');
  await tab.close();
});
