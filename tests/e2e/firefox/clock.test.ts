import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { FIREFOX_BUILD } from '../build';

const SLOW = 30_000;

describe('a clock that is five minutes behind, in Firefox', () => {
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let site: Awaited<ReturnType<typeof startPractice>>;
  const asked: (string | undefined)[] = [];

  beforeAll(async () => {
    site = await startPractice({
      now: () => Date.now() + 300_000,
      connect: "'self'",
      onRequest({ method, url, headers }: import('node:http').IncomingMessage) {
        if (url === '/.well-known/time') asked.push(`${method} ${headers.cookie ?? 'no cookie'}`);
      },
    });
    driver = await launchFirefox({ extension: FIREFOX_BUILD });
    const page = await driver.openExtensionPage('options.html');
    await createVault(page);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('is found out by the site in front, which takes the corrected code', async () => {
    const pages = practicePages(site.url);
    const tab = await pages.openSetup(driver);
    let popup = await driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('Found on', SLOW);
    await popup.click('button', 'Add');
    await popup.wait('button', 'Fill code');
    await popup.click('button', 'Settings');
    await popup.click('button', 'Check the clock');
    await popup.see(/Your computer’s clock is (4 min 59|5 min [01]) s behind the one of 127\.0\.0\.1/, SLOW);
    expect(asked).toEqual(['HEAD no cookie', 'HEAD no cookie']);
    await popup.click('button', 'Use corrected codes');
    await popup.close();
    popup = await driver.openPopup(tab);
    await popup.see('Codes are corrected by', SLOW);
    await popup.click('button', 'Fill code');
    await popup.see('Code filled on', SLOW);
    await popup.close();
    await pages.confirmSetup(tab);
    expect(asked).toHaveLength(2);
  });

  it('is not found out where the page forbids every request, which Firefox holds us to as well', async () => {
    const strict = await startPractice();
    const tab = await driver.newPage(strict.url);
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Settings');
    await popup.click('button', 'Check the clock');
    await popup.see('did not say what time it is', SLOW);
    await popup.close();
    await strict.close();
  });
});
