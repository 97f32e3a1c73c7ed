import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareCode } from '../../journey/main-job.mjs';
import { startFillPages } from '../../practice/fill-pages.mjs';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang({ args: ['--host-resolver-rules=MAP *.example 127.0.0.1'] });
let pages: Awaited<ReturnType<typeof startFillPages>>;

/** The real popup over one of the pages to fill. */
async function over(path: string, host = 'localhost') {
  const tab = await engang.driver.newPage(pages.on(host, path));
  const open = () => engang.driver.openPopup(tab);
  return { tab, popup: await open(), open };
}

type Screen = Awaited<ReturnType<typeof over>>['tab'];
const held = (tab: Screen) =>
  tab.eval(() => [...document.querySelectorAll('input')].map((input) => input.value).join());
const clipboard = (popup: Screen) => popup.eval(() => navigator.clipboard.readText());

/** Fills once on this host, so that the first account belongs to it. */
async function belongTo(host: string, named = host) {
  const { tab, popup } = await over('code', host);
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on ${named}:${pages.port}`);
  await popup.see('Code filled on');
  await tab.close();
}

beforeAll(async () => {
  pages = await startFillPages();
  await addTyped(engang.page, keyUri('Works', 'anna'));
  await belongTo('localhost');
  await engang.driver.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${engang.driver.extensionId}`, [
      'clipboard-read',
      'clipboard-write',
    ] as never);
});
afterAll(() => pages.close());

describe('which field', () => {
  it('is asked by name, and only that one is filled', async () => {
    const { tab, popup } = await over('unsure');
    await popup.click('button', 'Fill code');
    await popup.see('Engang is not sure where the code goes');
    expect(await held(tab)).toBe(',,');
    await popup.press('Tab');
    expect(await popup.eval(() => document.activeElement?.textContent)).toMatch(/^Fill “/);
    await popup.click('button', 'Fill “Kode”');
    await popup.see('Code filled on');
    expect(await held(tab)).toBe(`${await bareCode(popup)},,`);
    await tab.close();
  });

  it('is asked with the field that has the focus first', async () => {
    const { tab } = await over('unsure');
    await tab.eval(() => document.querySelectorAll('input')[2]?.focus());
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.wait('button', 'Fill “Code”');
    const names = (await popup.names('button')).filter((name) => name.startsWith('Fill “'));
    expect(names[0]).toBe('Fill “Code”');
    expect(names.length).toBeGreaterThan(1);
    await tab.close();
  });

  it('is the one with the cursor, where nothing speaks of a code', async () => {
    const { tab } = await over('plain');
    await tab.eval(() => document.querySelectorAll('input')[1]?.focus());
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.click('button', 'Fill the field with the cursor');
    await popup.see('Code filled on');
    expect(await held(tab)).toBe(`,${await bareCode(popup)}`);
    await tab.close();
  });

  it('is left open by Escape, and the popup stays', async () => {
    const { tab, popup } = await over('unsure');
    await popup.click('button', 'Fill code');
    await popup.see('Engang is not sure');
    await popup.press('Escape');
    await popup.page.waitForFunction(() => !document.querySelector('.notice[tabindex]'));
    expect(await popup.has('textbox', 'Search accounts')).toBe(true);
    expect(await held(tab)).toBe(',,');
    await tab.close();
  });

  it('is none: the code is copied, and the way on is said', async () => {
    const { tab, popup } = await over('nothing');
    await popup.click('button', 'Fill code');
    await popup.see('paste it, or click into the field and open Engang again');
    await tab.close();
  });
});

describe('a frame of another host', () => {
  const inside = (path: string) => encodeURIComponent(pages.on('127.0.0.1', path));

  it('is asked about by both names, and nothing is filled or copied before', async () => {
    const { tab, popup } = await over(`framed?frame=${inside('code')}`);
    await popup.click('button', 'Fill code');
    const text = await popup.see('Ask the browser and fill');
    expect(text).toContain(`You are on localhost:${pages.port}`);
    expect(text).toContain(`127.0.0.1:${pages.port}`);
    expect(text).not.toContain('copied');
    expect(await tab.page.frames()[1]?.evaluate(() => document.querySelector('input')?.value)).toBe('');
    await tab.close();
  });

  it('is not asked about where it is too small to hold a form', async () => {
    const { tab, popup } = await over(`framed?width=120&frame=${inside('code')}`);
    await popup.click('button', 'Fill code');
    await popup.see('No code field was found on this page');
    await tab.close();
  });

  it('is filled without a question where it is of the same host', async () => {
    const own = encodeURIComponent(pages.on('localhost', 'code'));
    const { tab, popup } = await over(`framed?frame=${own}`);
    await popup.click('button', 'Fill code');
    await popup.see('Code filled on');
    await tab.close();
  });

  it('never gets a code because the page in it fits: what is around it counts', async () => {
    const { tab, popup } = await over(
      `framed?frame=${encodeURIComponent(pages.on('localhost', 'code'))}`,
      '127.0.0.1',
    );
    await popup.click('button', 'Fill code');
    await popup.see('Works, anna belongs to');
    expect(await tab.page.frames()[1]?.evaluate(() => document.querySelector('input')?.value)).toBe('');
    await tab.close();
  });
});

describe('a page that an account does not belong to', () => {
  it('is asked about once before its code is copied', async () => {
    const { tab, popup } = await over('nothing', '127.0.0.1');
    await popup.click('button', 'Copy code');
    await popup.see(
      `belongs to localhost:${pages.port}, and this page is 127.0.0.1:${pages.port}. Copy the code`,
    );
    await popup.eval(() => navigator.clipboard.writeText('before'));
    expect(await clipboard(popup)).toBe('before');
    await popup.clickOn('.account [aria-label="Copy code"]');
    await popup.see('Code of Works, anna copied');
    expect(await clipboard(popup)).toBe(await bareCode(popup));
    await tab.close();
  });

  it('is named with its look-alike before anything is clicked, and Enter only asks', async () => {
    await belongTo('havneby.example', 'http://havneby.example');
    const { tab, popup } = await over('code', 'havnebye.example');
    const text = await popup.see('Not the site you know');
    expect(text).toContain('havnebye.example');
    expect(text).toContain('http://havneby.example');
    await popup.press('Enter');
    await popup.see('Careful: http://havnebye.example');
    expect(await held(tab)).toBe('');
    await tab.close();

    const own = await over('code', 'havneby.example');
    await own.popup.wait('button', 'Fill code');
    await own.popup.click('button', 'Fill code');
    expect(await own.popup.see('Code filled on')).not.toContain('Not the site you know');
    await own.tab.close();
  });

  it('that is its own over plain http is asked about each time, by what is wrong with it', async () => {
    await addTyped(engang.page, keyUri('Yard', 'bo'));
    await engang.page.fill('Search accounts', 'bo');
    await engang.page.wait('listitem', 'Yard, bo');
    await engang.page.clickOn('.account [aria-label="Edit"]');
    await engang.page.fill('Site to add', 'yard.example');
    await engang.page.click('button', 'Save');
    await engang.page.wait('textbox', 'Search accounts');
    for (const _ of ['the first time', 'the second time']) {
      const { tab, popup } = await over('code', 'login.yard.example');
      await popup.fill('Search accounts', 'bo');
      await popup.press('Enter');
      const text = await popup.see('This page is not encrypted');
      expect(text).toContain(
        `Yard, bo belongs to yard.example, and this page is http://login.yard.example:${pages.port}.`,
      );
      expect(text).toContain('This is not remembered.');
      expect(await held(tab)).toBe('');
      await popup.click('button', `Fill on http://login.yard.example:${pages.port}`);
      await popup.see('Code filled on');
      expect(await held(tab)).toMatch(/^\d{6}$/);
      await tab.close();
    }
  });
});
