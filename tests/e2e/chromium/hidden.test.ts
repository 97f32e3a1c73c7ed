import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, hiddenPages, hostilePages, startHiddenPages } from '../../practice/hidden-pages.mjs';
import { useEngang } from './session';

type Site = Awaited<ReturnType<typeof startHiddenPages>>;

const engang = useEngang();
let other: Site;
let site: Site;

beforeAll(async () => {
  other = await startHiddenPages();
  site = await startHiddenPages({ other: other.url });
});
afterAll(async () => {
  await site.close();
  await other.close();
});

const html = () => document.documentElement.outerHTML + scrollY;

describe('what a capture of the page does not show is found in the page', () => {
  it.each(Object.keys(hiddenPages))('%s', async (name) => {
    const tab = await engang.driver.newPage(`${site.url}${name}`);
    const before = await tab.eval(html);
    const asked = [site, other].map((each) => each.asked.length);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('Found on 127.0.0.1');
    expect(
      await popup.eval(() =>
        [...document.querySelectorAll<HTMLInputElement>('.card input')].map(({ value }) => value),
      ),
    ).toEqual(['Hidden', accountOf(name)]);
    expect(await tab.eval(html)).toBe(before);
    expect([site, other].map((each) => each.asked.length)).toEqual(asked);
    await tab.close();
  });
});

it('another site’s picture is left alone, and asked for by no one', async () => {
  const tab = await engang.driver.newPage(`${site.url}small`);
  const asked = other.asked.length;
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.see('No QR was found');
  expect(other.asked.length).toBe(asked);
  await tab.close();
});

describe('the popup answers, whatever the page holds', () => {
  it.each(Object.keys(hostilePages))('%s', async (name) => {
    const tab = await engang.driver.newPage(`${site.url}${name}`);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see(name === 'many-links' ? 'The secret is missing' : 'No QR was found');
    await tab.close();
  });

  it('nothing, because it is busy', async () => {
    const tab = await engang.driver.newPage(`${site.url}small`);
    const popup = await engang.driver.openPopup(tab);
    await popup.wait('button', 'Scan this page');
    const busy = tab.eval(() => {
      for (const until = Date.now() + 12_000; Date.now() < until; );
    });
    await popup.click('button', 'Scan this page');
    await popup.see('No QR was found');
    await busy;
    await tab.close();
  });
});
