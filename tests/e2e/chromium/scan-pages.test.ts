import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { CHROME_BUILD } from '../build';

describe.each([1, 2])('at %d device pixels for a pixel of the page', (ratio) => {
  let site: Awaited<ReturnType<typeof startPractice>>;
  let driver: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    site = await startPractice();
    driver = await launchChromium({
      extension: CHROME_BUILD,
      args: [`--force-device-scale-factor=${ratio}`],
    });
    await createVault(await driver.openExtensionPage('options.html'));
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  describe.each(['light', 'dark'])('on a %s page', (theme) => {
    /** The popup after it was asked to scan, and the page behind it. */
    async function scanOf(path: string) {
      const tab = await driver.newPage(`${site.url}${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
      expect(await tab.eval(() => devicePixelRatio)).toBe(ratio);
      const popup = await driver.openPopup(tab);
      await popup.click('button', 'Scan this page');
      return { tab, popup };
    }

    it('adds what six codes of an export hold, by one card', async () => {
      const { tab, popup } = await scanOf('qr/migration?parts=6');
      await popup.see(/From Google Authenticator, QR 1, 2, 3, 4, 5, 6 of 6:\s+60 accounts/);
      expect(await popup.eval(() => document.querySelectorAll('.screen > .card').length)).toBe(1);
      await popup.click('button', 'Add 60 accounts');
      await popup.see('60 accounts were added.');
      await popup.click('button', 'Undo');
      await popup.page.waitForFunction(() => document.querySelector('.account') === null);
      await popup.close();
      await tab.close();
    });

    it('names a code of another app, and adds the account beside it', async () => {
      const { tab, popup } = await scanOf('qr/both');
      await popup.see('2 QRs');
      await popup.see('approvals in the Microsoft Authenticator app');
      expect(
        await popup.eval(() =>
          [...document.querySelectorAll<HTMLInputElement>('form.card input')].map(({ value }) => value),
        ),
      ).toEqual(['Practice Works', 'gro@practice.example']);
      await popup.click('button', 'Add');
      await popup.wait('listitem', 'Practice Works, gro@practice.example');
      await popup.click('button', 'Delete');
      await popup.see('was deleted');
      await popup.close();
      await tab.close();
    });

    it('reads a code without a margin', async () => {
      const { tab, popup } = await scanOf('qr/bare');
      await popup.see('Found on 127.0.0.1');
      await popup.wait('textbox', 'Account');
      await popup.close();
      await tab.close();
    });
  });
});
