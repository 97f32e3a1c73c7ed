import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { coachAccount, startCoachPages } from '../../practice/coach-pages.mjs';
import { FIREFOX_BUILD } from '../build';
import { leadState, traces } from '../lead-in-page';

describe('Firefox', () => {
  let site: Awaited<ReturnType<typeof startCoachPages>>;
  let driver: Awaited<ReturnType<typeof launchFirefox>>;
  let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;

  beforeAll(async () => {
    site = await startCoachPages();
    driver = await launchFirefox({ extension: FIREFOX_BUILD });
    page = await driver.openExtensionPage('options.html');
    await createVault(page);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it.each([
    ['microsoft-nb', /It holds no key[\s\S]*“Konfigurer appen uten varsler”/],
    ['okta-en', /Okta Verify[\s\S]*“Google Authenticator”/],
    ['frame-en', /It holds no key[\s\S]*“I want to use a different/],
    ['shadow-en', /It holds no key[\s\S]*“I want to use a different/],
  ])('points from the wrong QR to the right one: %s', async (name, said) => {
    const tab = await driver.newPage(site.url + name);
    const before = await tab.eval(traces);
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see(said);
    await popup.click('button', 'Show me where').catch(() => {}); // the popup goes with it
    await expect
      .poll(() => tab.eval(leadState), { timeout: 2_800, interval: 50 })
      .toMatchObject({ marked: true, inView: true, animations: 1 });
    expect(await tab.eval(traces)).toEqual(before);
    await expect
      .poll(() => tab.eval(leadState), { timeout: 5_000 })
      .toMatchObject({
        marked: false,
        inView: true,
        animations: 0,
      });
    await tab.goto(`${site.url}${name}/right`);
    const again = await driver.openPopup(tab);
    await again.click('button', 'Scan this page');
    await again.see('Found on 127.0.0.1');
    await again.click('button', 'Add');
    await page.see(coachAccount(name));
    await again.close();
    await tab.close();
  });
});
