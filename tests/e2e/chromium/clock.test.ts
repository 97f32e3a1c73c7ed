import { afterAll, describe, expect, it } from 'vitest';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { useEngang } from './session';

const engang = useEngang();
const PATH = '/.well-known/time';
const SLOW = 30_000;
const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

/** A practice site whose clock is `ahead` of this computer's, and every question it got for the time. */
async function siteAhead(ahead: number) {
  const asked: Record<string, string | undefined>[] = [];
  const site = await startPractice({
    now: () => Date.now() + ahead,
    onRequest({ method, url, headers }: import('node:http').IncomingMessage) {
      const { cookie, referer } = headers;
      if (url === PATH) asked.push({ method, path: url, cookie, referer });
    },
  });
  closers.push(site.close);
  return { site, asked, pages: practicePages(site.url), host: new URL(site.url).host };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
type Site = Awaited<ReturnType<typeof siteAhead>>;

/** Signs up there and adds the account; the popup stays open over the page that wants the first code. */
async function enrol({ pages }: Site) {
  const tab = await pages.openSetup(engang.driver);
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.see(/Found on \S+/, SLOW);
  await popup.click('button', 'Add');
  await popup.wait('button', 'Fill code');
  return { tab, popup };
}

type Popup = Awaited<ReturnType<typeof enrol>>['popup'];

async function check(popup: Popup) {
  await popup.click('button', 'Settings');
  await popup.click('button', 'Check the clock');
}

async function fillFirst(popup: Popup) {
  await popup.click('button', 'Fill code');
  await popup.see('Code filled on', SLOW);
}

/** The site refuses the code. Returns the popup that is opened after that. */
async function fillInVain(tab: Popup, popup: Popup) {
  await fillFirst(popup);
  await popup.close();
  await tab.click('button', 'Confirm');
  await tab.see('That code is not right');
  const again = await engang.driver.openPopup(tab);
  await again.wait('button', 'Fill code');
  return again;
}

/** A length of time as it is shown, a second more or less. */
const about = (ms: number) =>
  [-1, 0, 1]
    .map((by) => {
      const seconds = Math.abs(ms) / 1000 + by;
      return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    })
    .join('|');

describe('a clock that is wrong', () => {
  it.each([10_000, -10_000, 30_000, -30_000, 300_000, -300_000])(
    'is found out by a site that is %i ms ahead, which takes the corrected code',
    async (ahead) => {
      const there = await siteAhead(ahead);
      let { tab, popup } = await enrol(there);
      if (Math.abs(ahead) > 100_000) {
        popup = await fillInVain(tab, popup);
      }
      await check(popup);
      const wrong = `Your computer’s clock is (${about(ahead)}) ${ahead > 0 ? 'behind' : 'ahead of'} the one of ${there.host}`;
      await popup.see(new RegExp(wrong), SLOW);
      const question = { method: 'HEAD', path: PATH, cookie: undefined, referer: undefined };
      expect(there.asked).toEqual([question, question]);
      await popup.click('button', 'Use corrected codes');
      await popup.click('button', 'Back');
      await popup.see(new RegExp(`Codes are corrected by (${about(ahead)}), by the clock of ${there.host}`));
      await fillFirst(popup);
      await popup.close();
      await there.pages.confirmSetup(tab);
      await tab.close();

      await engang.page.page.bringToFront();
      await engang.page.see('Codes are corrected by');
      await engang.page.click('button', 'Stop');
      await engang.page.page.waitForFunction(() => !document.body.innerText.includes('are corrected'));
      await engang.page.click('button', 'Delete');
      await engang.page.see('was deleted');
      expect(there.asked).toHaveLength(2);
    },
  );

  it('is right where it is right', async () => {
    const there = await siteAhead(0);
    const { tab, popup } = await enrol(there);
    await check(popup);
    await popup.see(`Your computer’s clock agrees with the one of ${there.host}`, SLOW);
    expect(await popup.has('button', 'Use corrected codes')).toBe(false);
    await tab.close();
  });

  it('is not corrected by a site that no account belongs to', async () => {
    const there = await siteAhead(300_000);
    const tab = await engang.driver.newPage(there.site.url);
    const popup = await engang.driver.openPopup(tab);
    await check(popup);
    await popup.see(
      'Engang corrects them only by the clock of a site that one of your accounts belongs to',
      SLOW,
    );
    expect(await popup.has('button', 'Use corrected codes')).toBe(false);
    await popup.click('button', 'Close');
    await tab.close();
  });

  it('drops the correction when the computer’s clock is set', async () => {
    const there = await siteAhead(300_000);
    const { tab, popup } = await enrol(there);
    await check(popup);
    await popup.see('behind', SLOW);
    await popup.click('button', 'Use corrected codes');
    await popup.click('button', 'Back');
    await popup.see('Codes are corrected by');
    // A clock can be set in one page alone: by that page's own look at it.
    await popup.eval(() => {
      const now = Date.now;
      Date.now = () => now() + 300_000;
    });
    await popup.see('Codes are no longer corrected');
    await engang.page.page.bringToFront();
    await engang.page.see('Codes are no longer corrected');
    await engang.page.click('button', 'Close');
    await tab.close();
  });
});

describe('with a fill', () => {
  it('asks once each time, where the user chose so, and tells after the second', async () => {
    const there = await siteAhead(300_000);
    let { tab, popup } = await enrol(there);
    popup = await fillInVain(tab, popup);
    expect(there.asked).toEqual([]);
    await popup.click('button', 'Settings');
    await popup.click('checkbox', 'Look at the site’s clock when I fill');
    await popup.click('button', 'Back');
    popup = await fillInVain(tab, popup);
    expect(there.asked).toHaveLength(1);
    expect(await popup.text('main')).not.toContain('behind');
    await pause(3_000);
    await fillFirst(popup);
    await popup.see(/Your computer’s clock is (4 min 59|5 min [01]) s behind/, SLOW);
    expect(there.asked).toHaveLength(2);
    await popup.click('button', 'Use corrected codes');
    await popup.see('Codes are corrected by');
    await popup.click('button', 'Close'); // what was said of the last fill
    await fillFirst(popup);
    await popup.close();
    await there.pages.confirmSetup(tab);
  });
});
