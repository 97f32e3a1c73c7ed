import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { withPage } from '../../drivers/with-page.mjs';
import { tell, times } from '../../proof/figures';
import { CHROME_BUILD, FIREFOX_BUILD } from '../build';
import { emptyFolder } from './engang';
import { type Driven, type KillPage, type Kills, killMany } from './kills';

const MINUTES = 60_000;
const SCRIPT = new URL('./kill-page.ts', import.meta.url).pathname;

declare const killPage: KillPage;

it(
  'Chromium killed in the middle of writes and password changes loses nothing',
  async (context) => {
    const folder = await emptyFolder();
    const extension = await withPage(CHROME_BUILD, join(folder, 'extension'), 'kill', SCRIPT);
    const start = () => launchChromium({ extension, profile: join(folder, 'profile') });
    const hear = async (page: Driven, told: string[]) => {
      const { page: tab } = page as Awaited<ReturnType<Awaited<ReturnType<typeof start>>['newPage']>>;
      await tab.exposeFunction('heard', (what: string) => void told.push(what));
    };
    report(context, 'Chromium', await killMany(times(6, 200), start, hear));
  },
  40 * MINUTES,
);

it(
  'Firefox killed in the middle of writes and password changes loses nothing',
  async (context) => {
    const folder = await emptyFolder();
    const extension = await withPage(FIREFOX_BUILD, join(folder, 'extension'), 'kill', SCRIPT);
    const profile = join(folder, 'profile');
    await mkdir(profile);
    const start = () => launchFirefox({ extension, profile });
    report(context, 'Firefox', await killMany(times(3, 50), start, ask));
  },
  40 * MINUTES,
);

/** Asks the page what it has done until it is gone, as Firefox's driver cannot be called by a page. */
async function ask(page: Driven, told: string[]): Promise<void> {
  void (async () => {
    for (;;) told.splice(0, told.length, ...(await page.eval(() => killPage.told())));
  })().catch(() => {});
}

function report(context: Parameters<typeof tell>[0], browser: string, done: Kills): void {
  const { kills, torn, lost, writes, passwords, staged } = done;
  expect({ torn, lost }).toEqual({ torn: 0, lost: 0 });
  expect(writes).toBeGreaterThan(kills);
  expect(passwords).toBeGreaterThan(0);
  tell(
    context,
    `${browser}: ${kills} kills in ${writes} writes and ${passwords} password changes, ${staged} of them half way: ${torn} torn, ${lost} lost`,
  );
}
