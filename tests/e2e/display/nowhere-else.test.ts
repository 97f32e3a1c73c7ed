import { afterAll, describe, expect, it } from 'vitest';
import { haveTools } from '../../drivers/terminal.mjs';
import { startTraps, TRAPS } from '../../practice/trap-pages.mjs';
import { addTyped, keyUri } from '../chromium/session';
import { type Screen, useDisplay } from './session';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The pages of chromium/nowhere-else.test.ts again, where the real key is pressed and nothing is asked. */
describe.skipIf(!haveTools('Xvfb', 'openbox', 'xdotool'))('by the shortcut, no code goes into', () => {
  let traps: Awaited<ReturnType<typeof startTraps>>;
  const session = useDisplay(async (page, { driver }) => {
    traps = await startTraps();
    await page.fill('Wait if a code lasts less than', '0');
    await addTyped(page, keyUri('Works', 'anna'));
    const tab = await driver.newPage(traps.on('localhost', 'a field'));
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.click('button', `Fill on localhost:${traps.port}`);
    await popup.see('Code filled on');
    await tab.close();
  });
  afterAll(() => traps?.close());

  async function held(tab: Screen): Promise<string> {
    const texts = tab.page
      .frames()
      .map((frame: { evaluate(run: () => string): Promise<string> }) =>
        frame.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join('')),
      );
    return (await Promise.all(texts)).join('');
  }

  // No popup opens, so these stay as they are.
  const sprung = Object.keys(TRAPS).filter((trap) => !trap.endsWith('as the popup opens'));
  it.each(sprung)('%s', async (trap) => {
    const tab = await session.driver.newPage(traps.on('localhost', trap));
    await tab.page.bringToFront();
    if (!trap.startsWith('a page that')) session.display.press('alt+shift+k');
    await pause(1_500);
    expect(await held(tab)).toBe('');
    await tab.close();
  });

  it('but into a field, so that the key is known to be heard', async () => {
    const tab = await session.driver.newPage(traps.on('localhost', 'a field'));
    await tab.page.bringToFront();
    session.display.press('alt+shift+k');
    await expect.poll(() => held(tab), { timeout: 10_000 }).toMatch(/^\d{6}$/);
    await tab.close();
  });
});
