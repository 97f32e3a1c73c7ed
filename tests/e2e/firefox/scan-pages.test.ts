import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';

let site: Awaited<ReturnType<typeof startPractice>>;
let driver: Awaited<ReturnType<typeof launchFirefox>>;

beforeAll(async () => {
  site = await startPractice();
  driver = await launchFirefox({ extension: FIREFOX_BUILD });
  await createVault(await driver.openExtensionPage('options.html'));
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

async function scanOf(path: string) {
  const tab = await driver.newPage(`${site.url}${path}`);
  const popup = await driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  const close = async () => {
    await popup.close();
    await tab.close();
  };
  return { popup, close };
}

describe('Firefox, scanning the practice site', () => {
  it.each(['qr/bare?theme=light', 'qr/bare?theme=dark', 'qr/tilted'])('reads one code: /%s', async (path) => {
    const { popup, close } = await scanOf(path);
    await popup.see('Found on 127.0.0.1');
    expect(await popup.names('textbox')).toEqual(expect.arrayContaining(['Issuer', 'Account']));
    await close();
  });

  it('adds what six codes of an export hold, by one card', async () => {
    const { popup, close } = await scanOf('qr/migration?parts=6');
    await popup.see(/From Google Authenticator, QR 1, 2, 3, 4, 5, 6 of 6:\s+60 accounts/);
    await popup.click('button', 'Add 60 accounts');
    await popup.see('60 accounts were added.');
    await close();
  });

  it('names a code of another app, and adds the account beside it', async () => {
    const { popup, close } = await scanOf('qr/both');
    await popup.see('approvals in the Microsoft Authenticator app');
    await popup.click('button', 'Add');
    await popup.wait('listitem', 'Practice Works, gro@practice.example');
    await close();
  });
});
