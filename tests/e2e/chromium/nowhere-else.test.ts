import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTraps, TRAPS } from '../../practice/trap-pages.mjs';
import { lookAlikes } from '../../sites/look-alikes';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang({ args: ['--host-resolver-rules=MAP * 127.0.0.1'] });
const HOST = 'login.kommune.example';
let traps: Awaited<ReturnType<typeof startTraps>>;

type Screen = Awaited<ReturnType<typeof engang.driver.newPage>>;

/** Everything that any field of the page holds, in its frames, too. */
async function held(tab: Screen): Promise<string> {
  const texts = await Promise.all(
    tab.page
      .frames()
      .map((frame: { evaluate(run: () => string): Promise<string> }) =>
        frame.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join('')),
      ),
  );
  return texts.join('');
}

/** As someone does who wants the code in: fills, and says yes to what is asked about the field. */
async function insist(popup: Screen): Promise<void> {
  await popup.click('button', 'Fill code');
  await popup.see(/was copied|not sure where|Code filled on/);
  const [answer] = (await popup.names('button')).filter((name: string) => name.startsWith('Fill “'));
  if (!answer) return;
  await popup.click('button', answer);
  await popup.see(/was copied|Code filled on/);
}

beforeAll(async () => {
  traps = await startTraps();
  await addTyped(engang.page, keyUri('Works', 'anna'));
  const tab = await engang.driver.newPage(traps.on(HOST, 'a field'));
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on http://${HOST}:${traps.port}`);
  await popup.see('Code filled on');
  expect(await held(tab)).toMatch(/^\d{6}$/);
  await tab.close();
});
afterAll(() => traps.close());

describe('on the account’s own site, no code goes into', () => {
  it.each(Object.keys(TRAPS))('%s', async (trap) => {
    const tab = await engang.driver.newPage(traps.on(HOST, trap));
    const popup = await engang.driver.openPopup(tab);
    if (!trap.startsWith('a page that')) await insist(popup);
    expect(await held(tab)).toBe('');
    await tab.close();
  });
});

/** One of each kind that has an address of its own; tests/sites/look-alikes.test.ts holds them all to `fits`. */
const SITE = 'kommune.example';
const kinds = new Map(
  lookAlikes(SITE)
    .map(({ kind, url }) => [kind, new URL(url).hostname] as const)
    .filter(([, host]) => host !== HOST && !host.endsWith(`.${SITE}`) && host !== SITE),
);

describe('on a page that looks like the site, one gesture fills nothing', () => {
  it.each([...kinds])('%s', async (_, host) => {
    const tab = await engang.driver.newPage(traps.on(host, 'a field'));
    const popup = await engang.driver.openPopup(tab);
    await popup.wait('button', 'Fill code');
    await popup.press('Enter');
    await popup.see('Fill on');
    expect(await held(tab)).toBe('');
    await tab.close();
  });
});

describe('elsewhere, one gesture fills nothing', () => {
  it('over plain http, where the account belongs to https', async () => {
    await engang.page.click('button', 'Edit');
    await engang.page.fill('Site to add', 'region.example');
    await engang.page.click('button', 'Save');
    await engang.page.wait('textbox', 'Search accounts');
    const tab = await engang.driver.newPage(traps.on('region.example', 'a field'));
    const popup = await engang.driver.openPopup(tab);
    await popup.wait('button', 'Fill code');
    await popup.press('Enter');
    await popup.see('Fill on');
    expect(await held(tab)).toBe('');
    await tab.close();
  });

  it('with the site as a user name in the address', async () => {
    const url = traps.on('evil.example', 'a field').replace('//', `//${HOST}@`);
    const tab = await engang.driver.newPage(url);
    const popup = await engang.driver.openPopup(tab);
    await popup.wait('button', 'Fill code');
    await popup.press('Enter');
    // Chromium tells an extension nothing of such a page.
    await popup.see(/Fill on|lets no extension into this page/);
    expect(await held(tab)).toBe('');
    await tab.close();
  });
});
