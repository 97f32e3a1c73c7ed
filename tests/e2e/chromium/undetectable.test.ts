import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { CHROME_BUILD } from '../build';
import { PLANTED_FILE, plantExtension } from '../probe/planted';
import { resourcesAt, startProbeSite, surroundingsAt } from '../probe/site';

const NOBODY = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const FILES = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(CHROME_BUILD, file)).isFile(),
);

describe('before the user acts, a page that looks for Engang', () => {
  let driver: Awaited<ReturnType<typeof launchChromium>>;
  let site: Awaited<ReturnType<typeof startProbeSite>>;
  let tab: Awaited<ReturnType<typeof driver.newPage>>;
  const planted = plantExtension();

  beforeAll(async () => {
    site = await startProbeSite();
    driver = await launchChromium({ extension: CHROME_BUILD });
    tab = await driver.newPage(site.url);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(planted, { recursive: true });
  });

  it('gets none of its files, as if nobody were there', async () => {
    expect(FILES).toContain('popup.html');
    expect(FILES).toContain('fill.js');
    const ours = await resourcesAt(tab, site.url, `chrome-extension://${driver.extensionId}/`, FILES);
    expect(ours).toEqual(await resourcesAt(tab, site.url, NOBODY, FILES));
    expect(ours.filter((outcome) => !outcome.startsWith('fetch refused'))).toEqual([]);
  });

  it('finds an extension that gives a file away, so it would have found ours', async () => {
    const id = await driver.browser.installExtension(planted);
    const root = `chrome-extension://${id}/`;
    const [given] = await resourcesAt(tab, site.url, root, [PLANTED_FILE]);
    expect(given).toMatch(/^fetch status 200, .*link loaded/);
    expect(given).not.toEqual((await resourcesAt(tab, site.url, NOBODY, [PLANTED_FILE]))[0]);
    await driver.browser.uninstallExtension(id);
  });

  it('sees what it sees without Engang, and would see a trace', async () => {
    const withOurs = [await surroundingsAt(tab, site.url), await surroundingsAt(tab, `${site.url}code`)];
    const id = await driver.browser.installExtension(planted);
    const withPlanted = await surroundingsAt(tab, site.url);
    await driver.browser.uninstallExtension(id);
    await driver.browser.uninstallExtension(driver.extensionId);
    const alone = [await surroundingsAt(tab, site.url), await surroundingsAt(tab, `${site.url}code`)];

    expect(withOurs).toEqual(alone);
    expect(alone[0]?.names.length).toBeGreaterThan(1_000);
    expect(withPlanted.html).toContain('planted=""');
    expect(withPlanted.seen).toContain('attributes HTML planted ');
    expect(withPlanted.seen).toContain('event message window');
    expect(withPlanted.timers).toBe((alone[0]?.timers ?? 0) + 1);
  });
});
