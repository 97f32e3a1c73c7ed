import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { startDisplay } from '../../drivers/display.mjs';
import { haveTools } from '../../drivers/terminal.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startFillPages } from '../../practice/fill-pages.mjs';
import { CHROME_BUILD } from '../build';
import { addTyped, keyUri } from '../chromium/session';

const ASKING = 1_500;

/** The browser's own question, which no headless browser asks; it closes the popup. */
describe.skipIf(!haveTools('Xvfb', 'openbox', 'xdotool'))('a frame of another host', () => {
  let display: Awaited<ReturnType<typeof startDisplay>>;
  let driver: Awaited<ReturnType<typeof launchChromium>>;
  let site: Awaited<ReturnType<typeof startFillPages>>;

  beforeAll(async () => {
    display = await startDisplay();
    site = await startFillPages();
    driver = await launchChromium({
      extension: CHROME_BUILD,
      headless: false,
      env: display.env,
      args: ['--window-position=0,0', '--window-size=1280,1000'],
    });
    const page = await driver.openExtensionPage('options.html');
    await createVault(page);
    await addTyped(page, keyUri('Works', 'anna'));
    await page.close();
    const tab = await driver.newPage(site.on('localhost', 'code'));
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.click('button', `Fill on localhost:${site.port}`);
    await popup.see('Code filled on');
    await tab.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    display?.close();
  });

  type Frame = { evaluate<T>(run: () => T): Promise<T> };
  type Extension = {
    permissions: { getAll(): Promise<{ origins?: string[] }> };
    storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  };
  /** The origins that the extension may enter, and what it still keeps of a question. */
  const kept = async () =>
    (await driver.worker())?.evaluate(async () => {
      const { permissions, storage } = (globalThis as unknown as { chrome: Extension }).chrome;
      const { origins = [] } = await permissions.getAll();
      return [
        ...origins,
        ...Object.keys(await storage.session.get(null)).filter((key) => key.includes('frame')),
      ];
    });
  const held = (frame: Frame | undefined) =>
    frame?.evaluate(() => [...document.querySelectorAll('input')].map((input) => input.value).join());

  /**
   * On a page with a frame of another host, up to the browser's question. Chromium asks once for each host: what was
   * granted and given back, it grants again without a word.
   */
  async function askFor(host: string, path: string) {
    const inside = encodeURIComponent(site.on(host, path));
    const tab = await driver.newPage(site.on('localhost', `framed?frame=${inside}`));
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    const text = await popup.see('Ask the browser and fill');
    expect(text).toContain(`You are on localhost:${site.port}`);
    expect(text).toContain(`${host}:${site.port}`);
    // A click that closes its own popup may never be answered.
    popup.click('button', 'Ask the browser and fill').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, ASKING));
    return { tab, popup, frame: tab.page.frames()[1] };
  }
  const allow = () => display.press('Tab', 'Return'); // "Deny" has the focus at first
  const deny = () => display.press('Return');

  it('is filled once the browser was asked, and given back', async () => {
    const { tab, frame } = await askFor('first.localhost', 'code');
    expect(await held(frame)).toBe('');
    allow();
    await expect.poll(() => held(frame), { timeout: 15_000 }).toMatch(/^\d{6}$/);
    await expect.poll(kept, { timeout: 10_000 }).toEqual([]);
    await tab.close();
  });

  it('is asked about again the next time, and filled by the popup where the browser does not close it', async () => {
    const { tab, popup, frame } = await askFor('first.localhost', 'code');
    await popup.see(`Code filled on first.localhost:${site.port}`);
    expect(await held(frame)).toMatch(/^\d{6}$/);
    expect(await kept()).toEqual([]);
    await tab.close();
  });

  it('is left alone where the answer is no, and the next question is a new one', async () => {
    const { tab, frame } = await askFor('second.localhost', 'code');
    deny();
    await new Promise((resolve) => setTimeout(resolve, ASKING));
    expect(await held(frame)).toBe('');
    const popup = await driver.openPopup(tab);
    await popup.wait('button', 'Fill code');
    expect(await kept()).not.toContain('asked-frame');
    await popup.click('button', 'Fill code');
    await popup.wait('button', 'Ask the browser and fill');
    await tab.close();
  });

  it('is filled by choice where its field is not sure', async () => {
    const { tab, frame } = await askFor('third.localhost', 'unsure');
    const popup = await driver.opened(async () => allow());
    await popup.click('button', 'Fill code');
    await popup.click('button', 'Ask the browser and fill');
    await popup.click('button', 'Fill “Kode”');
    await popup.see(`Code filled on third.localhost:${site.port}`);
    expect(await held(frame)).toMatch(/^\d{6},,$/);
    await expect.poll(kept, { timeout: 10_000 }).toEqual([]);
    await tab.close();
  });
});
