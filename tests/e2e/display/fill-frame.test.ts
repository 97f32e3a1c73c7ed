import { describe, expect, it } from 'vitest';
import { haveTools } from '../../drivers/terminal.mjs';
import { addTyped, keyUri } from '../chromium/session';
import { belongToLocalhost, held, useDisplay } from './session';

const ASKING = 1_500;

/** The browser's own question, which no headless browser asks; it closes the popup. */
describe.skipIf(!haveTools('Xvfb', 'openbox', 'xdotool'))('a frame of another host', () => {
  const session = useDisplay(async (page, started) => {
    await addTyped(page, keyUri('Works', 'anna'));
    await belongToLocalhost(started, 'anna');
  });

  type Extension = {
    permissions: { getAll(): Promise<{ origins?: string[] }> };
    storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  };
  /** The origins that the extension may enter, and what it still keeps of a question. */
  const kept = async () =>
    (await session.driver.worker())?.evaluate(async () => {
      const { permissions, storage } = (globalThis as unknown as { chrome: Extension }).chrome;
      const { origins = [] } = await permissions.getAll();
      return [
        ...origins,
        ...Object.keys(await storage.session.get(null)).filter((key) => key.includes('frame')),
      ];
    });
  /**
   * On a page with a frame of another host, up to the browser's question. Chromium asks once for each host: what was
   * granted and given back, it grants again without a word.
   */
  async function askFor(host: string, path: string) {
    const inside = encodeURIComponent(session.pages.on(host, path));
    const tab = await session.driver.newPage(session.pages.on('localhost', `framed?frame=${inside}`));
    const popup = await session.driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    const text = await popup.see('Ask the browser and fill');
    expect(text).toContain(`You are on localhost:${session.pages.port}`);
    expect(text).toContain(`${host}:${session.pages.port}`);
    // A click that closes its own popup may never be answered.
    popup.click('button', 'Ask the browser and fill').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, ASKING));
    return { tab, popup, frame: tab.page.frames()[1] };
  }
  const allow = () => session.display.press('Tab', 'Return'); // "Deny" has the focus at first
  const deny = () => session.display.press('Return');

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
    await popup.see(`Code filled on first.localhost:${session.pages.port}`);
    expect(await held(frame)).toMatch(/^\d{6}$/);
    expect(await kept()).toEqual([]);
    await tab.close();
  });

  it('is left alone where the answer is no, and the next question is a new one', async () => {
    const { tab, frame } = await askFor('second.localhost', 'code');
    deny();
    await new Promise((resolve) => setTimeout(resolve, ASKING));
    expect(await held(frame)).toBe('');
    const popup = await session.driver.openPopup(tab);
    await popup.wait('button', 'Fill code');
    expect(await kept()).not.toContain('asked-frame');
    await popup.click('button', 'Fill code');
    await popup.wait('button', 'Ask the browser and fill');
    await tab.close();
  });

  it('is filled by choice where its field is not sure', async () => {
    const { tab, frame } = await askFor('third.localhost', 'unsure');
    const popup = await session.driver.opened(async () => allow());
    await popup.click('button', 'Fill code');
    await popup.click('button', 'Ask the browser and fill');
    await popup.click('button', 'Fill “Kode”');
    await popup.see(`Code filled on third.localhost:${session.pages.port}`);
    expect(await held(frame)).toMatch(/^\d{6},,$/);
    await expect.poll(kept, { timeout: 10_000 }).toEqual([]);
    await tab.close();
  });
});
