import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { startDisplay } from '../../drivers/display.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startFillPages } from '../../practice/fill-pages.mjs';
import { CHROME_BUILD } from '../build';

interface Session {
  display: Awaited<ReturnType<typeof startDisplay>>;
  driver: Awaited<ReturnType<typeof launchChromium>>;
  pages: Awaited<ReturnType<typeof startFillPages>>;
}

export type Screen = Awaited<ReturnType<Session['driver']['newPage']>>;

/** Chromium with a window, an unlocked vault and the pages to fill, on a display in memory, for all tests of a file. */
export function useDisplay(prepare: (page: Screen, session: Session) => Promise<void>): Session {
  const session = {} as Session;
  beforeAll(async () => {
    session.display = await startDisplay();
    session.pages = await startFillPages();
    session.driver = await launchChromium({
      extension: CHROME_BUILD,
      headless: false,
      env: session.display.env,
      args: ['--window-position=0,0', '--window-size=1280,1000'],
    });
    const page = await session.driver.openExtensionPage('options.html');
    await createVault(page);
    await prepare(page, session);
    await page.close();
  });
  afterAll(async () => {
    await session.driver?.close();
    await session.pages?.close();
    session.display?.close();
  });
  return session;
}

/** Fills once on localhost, so that the accounts of this name belong there. */
export async function belongToLocalhost({ driver, pages }: Session, name: string): Promise<void> {
  const tab = await driver.newPage(pages.on('localhost', 'code'));
  const popup = await driver.openPopup(tab);
  await popup.fill('Search accounts', name);
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on localhost:${pages.port}`);
  await popup.see('Code filled on', 15_000);
  await tab.close();
}

/** What stands in the fields of a page or a frame. */
export const held = (frame: { evaluate<T>(run: () => T): Promise<T> } | undefined) =>
  frame?.evaluate(() => [...document.querySelectorAll('input')].map((input) => input.value).join());
