import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
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
  'Chromium killed in the middle of writes, password changes and backups loses nothing',
  async (context) => {
    const folder = await emptyFolder();
    const extension = await withPage(CHROME_BUILD, join(folder, 'extension'), 'kill', SCRIPT);
    const start = () => launchChromium({ extension, profile: join(folder, 'profile') });
    const hear = async (page: Driven, told: string[]) => {
      const { page: tab } = page as Awaited<ReturnType<Awaited<ReturnType<typeof start>>['newPage']>>;
      await tab.exposeFunction('heard', (what: string) => void told.push(what));
    };
    report(
      context,
      'Chromium',
      await killMany(times(6, 200), start, hear, () => tracesIn(join(folder, 'profile'))),
    );
  },
  40 * MINUTES,
);

it(
  'Firefox killed in the middle of writes, password changes and backups loses nothing',
  async (context) => {
    const folder = await emptyFolder();
    const extension = await withPage(FIREFOX_BUILD, join(folder, 'extension'), 'kill', SCRIPT);
    const profile = join(folder, 'profile');
    await mkdir(profile);
    const start = () => launchFirefox({ extension, profile });
    report(context, 'Firefox', await killMany(times(3, 50), start, ask, () => tracesIn(profile)));
  },
  40 * MINUTES,
);

/** The files of the browser's database with their sizes, and what it wrote about them. */
async function tracesIn(profile: string): Promise<string> {
  const names = (await readdir(profile, { recursive: true })).filter((name) =>
    /chrome-extension|moz-extension/.test(name),
  );
  const lines = names.map(async (name) => {
    const path = join(profile, name);
    const { size, mtime } = await stat(path);
    const log = /\/LOG(\.old)?$|corruption/.test(name) ? `\n${await readFile(path, 'utf8')}` : '';
    return `${mtime.toISOString()} ${size} ${name}${log}`;
  });
  return (await Promise.all(lines)).join('\n');
}

/** Asks the page what it has done until it is gone, as Firefox's driver cannot be called by a page. */
async function ask(page: Driven, told: string[]): Promise<void> {
  void (async () => {
    for (;;) told.splice(0, told.length, ...(await page.eval(() => killPage.told())));
  })().catch(() => {});
}

function report(context: Parameters<typeof tell>[0], browser: string, done: Kills): void {
  const { kills, torn, lost, writes, passwords, staged, backups, unfinished, putBack } = done;
  expect({ torn, lost }).toEqual({ torn: 0, lost: 0 });
  expect(writes).toBeGreaterThan(kills);
  expect(passwords).toBeGreaterThan(0);
  expect(backups).toBeGreaterThan(0);
  tell(
    context,
    `${browser}: ${kills} kills in ${writes} writes, ${passwords} password changes (${staged} half way) and ${backups} backups: ${torn} torn, ${lost} lost (database lost by the browser and put back: ${putBack}; backups not done yet: ${unfinished})`,
  );
}
