import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../lib/backup/age-file';
import { readDocument } from '../../../lib/backup/document';
import { launchChromium } from '../../drivers/chromium.mjs';
import { startDisplay } from '../../drivers/display.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { CHROME_BUILD } from '../build';
import { addTyped, keyUri } from '../chromium/session';
import { unlock } from '../robustness/engang';
import { addRecoveryKey } from './recovery-key';

type Driver = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Driver['newPage']>>;
declare const chrome: {
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
};

const home = mkdtempSync(join(tmpdir(), 'engang-auto-'));
const profile = join(home, 'profile');
const folder = join(home, 'backups');
const downloads = join(home, 'downloads');
let display: Awaited<ReturnType<typeof startDisplay>>;
let driver: Driver;
let page: Page;
let key: string;

const launch = () =>
  launchChromium({
    extension: CHROME_BUILD,
    atStart: true,
    profile,
    headless: false,
    env: display.env,
    args: ['--window-position=0,0', '--window-size=1280,1000'],
  });

beforeAll(async () => {
  for (const path of [join(profile, 'Default'), folder, downloads]) mkdirSync(path, { recursive: true });
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  display = await startDisplay();
  driver = await launch();
  page = await driver.openExtensionPage('options.html');
  await createVault(page);
  await addTyped(page, keyUri('Havn', 'ida'));
});
afterAll(async () => {
  await driver?.close();
  display?.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

/** The names of the accounts in each backup of a place, by the recovery key alone. */
async function heldIn(place: string) {
  const files = readdirSync(place).filter((name) => ours(name) && statSync(join(place, name)).size > 0);
  return Promise.all(
    files.sort().map(async (name) => {
      const plain = await openFile(new Uint8Array(readFileSync(join(place, name))), { identities: [key] });
      return plain && readDocument(plain).accounts.map(({ issuer }) => issuer);
    }),
  );
}

/** The first looks like an older one of another vault. */
const OTHERS = ['engang-auto-00000000-2020-01-01-000000.age', 'engang-2020-01-01.age', 'holiday.txt'];

const ours = (name: string) => /^engang-auto-.*\.age$/.test(name) && !OTHERS.includes(name);

/** As each minute. */
const aMinuteLater = async () =>
  (await driver.worker())?.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'automatic-backup' }));

async function until<T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const seen = await look();
    if (good(seen) || tries === 100) return seen;
    await sleep(100);
  }
}

describe('automatic backups', () => {
  it('need a recovery key, and say so', async () => {
    await page.see('You need a recovery key first');
    expect(await page.has('button', 'Choose a folder')).toBe(false);
    expect(await page.has('button', 'Use the Downloads folder')).toBe(false);
    key = await addRecoveryKey(page);
    await page.page.reload();
  });

  it('go to Downloads once the browser was asked', async () => {
    await page.click('button', 'Use the Downloads folder');
    await sleep(2_000);
    display.press('Tab', 'Return');
    await page.see('It holds 1 account.', 20_000);
    expect(await heldIn(join(downloads, 'Engang'))).toEqual([['Havn']]);
  });

  it('follow a change within a minute, and nothing else', async () => {
    await aMinuteLater();
    await sleep(1_500);
    expect(await heldIn(join(downloads, 'Engang'))).toHaveLength(1);
    await addTyped(page, keyUri('Fjord', 'ida'));
    await aMinuteLater();
    const held = await until(
      () => heldIn(join(downloads, 'Engang')),
      ({ length }) => length === 2,
    );
    expect(held).toEqual([['Havn'], ['Havn', 'Fjord']]);
    await page.see('It holds 2 accounts.');
  });

  it('are not made while the vault is locked', async () => {
    await addTyped(page, keyUri('Sund', 'ida'));
    await page.click('button', 'Lock');
    await page.wait('button', 'Unlock');
    await aMinuteLater();
    await sleep(1_500);
    expect(await heldIn(join(downloads, 'Engang'))).toHaveLength(2);
    await unlock(page);
    const held = await until(
      () => heldIn(join(downloads, 'Engang')),
      ({ length }) => length === 3,
    );
    expect(held.at(-1)).toEqual(['Havn', 'Fjord', 'Sund']);
  });

  it('are opened by the drill without a question, and are the vault', async () => {
    const [newest = ''] = readdirSync(join(downloads, 'Engang')).sort().reverse();
    await page.upload('input[aria-label="Backup file to try"]', join(downloads, 'Engang', newest));
    await page.see('This file opens, and holds 3 accounts. It is the same as your vault now.');
    expect(await page.has('textbox', 'Recovery key of the backup')).toBe(false);
    const [oldest = ''] = readdirSync(join(downloads, 'Engang')).sort();
    await page.upload('input[aria-label="Backup file to try"]', join(downloads, 'Engang', oldest));
    await page.see(
      /holds 1 account\.[\s\S]*2 accounts are only in your vault[\s\S]*Fjord, ida[\s\S]*Sund, ida/,
    );
  });

  it('go to a folder that was picked, and no file but theirs is removed', async () => {
    for (const name of OTHERS) writeFileSync(join(folder, name), 'not ours');
    await page.click('button', 'Choose a folder');
    await sleep(2_500);
    display.type(folder);
    await sleep(1_000);
    display.press('alt+o');
    await sleep(2_000);
    display.press('Tab', 'Return'); // the browser's own question, which lies on "no"
    await page.see('Backups go to the folder “backups”.', 20_000);
    const written = await until(
      () => heldIn(folder),
      ({ length }) => length === 1,
    );
    expect(written).toEqual([['Havn', 'Fjord', 'Sund']]);
    await page.eval(() => {
      const find = [...document.querySelectorAll('select')].find(
        ({ textContent }) => textContent === '51030',
      );
      if (!find) throw new Error('no choice of how many are kept');
      find.value = '5';
      find.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // As a browser leaves them that is ended while it writes.
    const [first = ''] = readdirSync(folder).filter(ours);
    const torn = [first.replace(/-2\d{3}-/, '-2019-'), first.replace(/-2\d{3}-(.*)/, '-2018-$1.crswap')];
    for (const name of torn) writeFileSync(join(folder, name), name.endsWith('.age') ? '' : 'half');
    for (let made = 2; made <= 8; made++) {
      await page.click('button', 'Back up now');
      await until(
        async () => readdirSync(folder).filter(ours).length,
        (count) => count === Math.min(made, 5),
      );
      await sleep(1_100); // their names tell the second
    }
    for (const name of torn) expect(readdirSync(folder)).not.toContain(name);
    expect(readdirSync(folder).filter(ours)).toHaveLength(5);
    expect(
      readdirSync(folder)
        .filter((name) => !ours(name))
        .sort(),
    ).toEqual([...OTHERS].sort());
    expect((await heldIn(folder)).filter((names) => names?.length === 3)).toHaveLength(5);
  }, 120_000);

  it('ask for the folder again in the popup, after the browser was started anew, and then go on', async () => {
    await driver.close();
    driver = await launch();
    page = await driver.openExtensionPage('options.html');
    await unlock(page);
    await addTyped(page, keyUri('Vig', 'ida'));
    await aMinuteLater();
    await page.see('The browser does not let Engang write to the folder any more.', 15_000);
    const tab = await driver.newPage();
    await page.close();
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Allow');
    await until(
      () => heldIn(folder),
      (held) => held.some((names) => names?.includes('Vig')),
    );
    expect((await heldIn(folder)).some((names) => names?.includes('Vig'))).toBe(true);
    await popup.close();
  });
});
