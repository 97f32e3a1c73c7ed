import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { accountOf, hiddenPages, startHiddenPages } from '../../practice/hidden-pages.mjs';
import { FIREFOX_BUILD } from '../build';
import { type InPopup, labelsOf, pageState, wholePageScript } from '../whole-page';

describe('Firefox', () => {
  let other: Awaited<ReturnType<typeof startHiddenPages>>;
  let site: typeof other;
  let driver: Awaited<ReturnType<typeof launchFirefox>>;

  beforeAll(async () => {
    other = await startHiddenPages();
    site = await startHiddenPages({ other: other.url });
    driver = await launchFirefox({ extension: FIREFOX_BUILD });
    await createVault(await driver.openExtensionPage('options.html'));
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    await other.close();
  });

  it.each(Object.keys(hiddenPages))(
    'finds in the page what a capture of it does not show: %s',
    async (name) => {
      const tab = await driver.newPage(`${site.url}${name}`);
      const html = () => document.documentElement.outerHTML + scrollY;
      const before = await tab.eval(html);
      const asked = [site, other].map((each) => each.asked.length);
      const popup = await driver.openPopup(tab);
      await popup.click('button', 'Scan this page');
      await popup.see('Found on 127.0.0.1');
      expect(
        await popup.eval(() =>
          [...document.querySelectorAll<HTMLInputElement>('.card input')].map(({ value }) => value),
        ),
      ).toEqual(['Hidden', accountOf(name)]);
      await popup.close();
      expect(await tab.eval(html)).toBe(before);
      expect([site, other].map((each) => each.asked.length)).toEqual(asked);
      await tab.close();
    },
  );

  it.each([
    ['below', false],
    ['dialog', false],
    ['small', true],
  ])('looks through the whole page: %s, larger: %s', async (name, zoom) => {
    const tab = await driver.newPage(`${site.url}${name}`);
    await tab.eval(() => scrollTo(0, 70));
    const before = await tab.eval(pageState);
    const popup = await driver.openPopup(tab);
    await popup.wait('button', 'Scan this page');
    const look = async (script: string, zoom: boolean) => {
      // biome-ignore lint/security/noGlobalEval: how a test brings a script into a page of ours
      globalThis.eval(script);
      return (globalThis as unknown as InPopup).scanWholePage({ zoom });
    };
    expect(labelsOf(await popup.eval(look, await wholePageScript(), zoom))).toEqual([accountOf(name)]);
    await expect.poll(() => tab.eval(pageState)).toEqual(before);
    await popup.close();
    await tab.close();
  });
});
