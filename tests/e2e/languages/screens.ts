import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchIn } from '../../journey/launch-in.mjs';
import { shootClock } from '../../journey/screens-clock.mjs';
import { shootExports, shootShown } from '../../journey/screens-exports.mjs';
import { shootFill } from '../../journey/screens-fill.mjs';
import { shootKept, shootLost } from '../../journey/screens-kept.mjs';
import { shootOverPages } from '../../journey/screens-over-pages.mjs';
import { shootPasskeys } from '../../journey/screens-passkeys.mjs';
import { add, shootPopup } from '../../journey/screens-popup.mjs';
import { shootShared } from '../../journey/screens-shared.mjs';
import { shootWays } from '../../journey/screens-ways.mjs';

export type Spoken = Omit<Parameters<typeof launchIn>[0], 'downloads'>;
type Driver = Awaited<ReturnType<typeof launchIn>>;
export type Shown = Awaited<ReturnType<Driver['openExtensionPage']>>;
/** Looks at a screen as it stands. */
export type Look = (screen: Shown, name: string) => Promise<void>;

/** Goes through every screen of a fresh browser that `npm run screens` takes pictures of, in one language. */
export async function goThrough(spoken: Spoken, look: Look): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'engang-screens-'));
  const inBrowser = async (go: (driver: Driver) => Promise<void>) => {
    const driver = await launchIn({ ...spoken, downloads: folder });
    await go(driver).finally(() => driver.close());
  };
  const narrow: Look = async (screen, name) => {
    await screen.page.setViewport({ width: 320, height: 640 });
    await look(screen, name);
  };
  const real: Look = async (popup, path) => {
    await popup.eval(() => {
      (document.querySelector('.popup') as HTMLElement).style.width = '320px';
    });
    await look(popup, path.slice(folder.length + 1));
  };
  try {
    await inBrowser(async (driver) => {
      const popup = await driver.openExtensionPage('popup.html');
      const shoot = (name: string) => narrow(popup, name);
      const made = await shootPopup({ popup, folder, shoot });
      await shootClock({ popup, shoot });
      await shootExports({ popup, shoot, ...made });
      await shootShown({ popup, shoot, add });
      await shootKept({ popup, shoot });
      await shootOverPages({ driver, folder, shoot: real });
      await shootFill({ driver, folder, shoot: real });
      await shootPasskeys({ driver, shoot: narrow });
      const page = await driver.openExtensionPage('options.html');
      await page.wait('button', 'Save backup');
      await narrow(page, 'page');
      await shootWays({ page, folder, shoot: narrow });
      await page.close();
      await shootLost({ popup, shoot });
    });
    await inBrowser((driver) => shootShared({ driver, folder, shoot: narrow }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
