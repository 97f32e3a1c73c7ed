import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareCode } from '../../journey/main-job.mjs';
import { startFillPages } from '../../practice/fill-pages.mjs';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();
let pages: Awaited<ReturnType<typeof startFillPages>>;

/** Half of it is what a code must hold for at least, with the longest wait there is to choose. */
const PERIOD = 20_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until a code is old enough to be waited for, and lasts for some seconds still. */
async function untilOld() {
  const at = Date.now() % PERIOD;
  if (at < 11_000 || at > 14_000) await pause((11_000 - at + PERIOD) % PERIOD);
}

async function over(path: string) {
  const tab = await engang.driver.newPage(pages.on('localhost', path));
  return { tab, popup: await engang.driver.openPopup(tab) };
}

type Screen = Awaited<ReturnType<typeof over>>['tab'];
const held = (tab: Screen) => tab.eval(() => document.querySelector('input')?.value);

async function waitBelow(seconds: string) {
  const { page } = engang;
  await page.page.bringToFront();
  await page.fill('Wait if a code lasts less than', seconds);
}

beforeAll(async () => {
  pages = await startFillPages();
  await addTyped(engang.page, keyUri('Works', 'anna', '&period=20'));
  await waitBelow('0');
  const { tab, popup } = await over('code');
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on localhost:${pages.port}`);
  await popup.see('Code filled on');
  await tab.close();
  await waitBelow('10');
});
afterAll(() => pages.close());

describe('a code that is about to expire', () => {
  it('is waited out where everyone sees it, and the page is read anew', async () => {
    const { tab, popup } = await over('changes');
    await untilOld();
    const old = await bareCode(popup);
    await popup.click('button', 'Fill code');
    await popup.see('This code is about to expire');
    const first = Number.parseInt(await popup.text('[role=timer]'), 10);
    expect(first).toBeGreaterThan(4);
    await tab.eval(() => (globalThis as unknown as { change(): void }).change());
    await pause(2_500);
    expect(Number.parseInt(await popup.text('[role=timer]'), 10)).toBeLessThan(first - 1);
    expect(await held(tab)).toBe('');
    await popup.see('Code filled on', 15_000);
    expect(await tab.eval(() => document.querySelector('input')?.name)).toBe('again');
    expect(await held(tab)).toBe(await bareCode(popup));
    expect(await held(tab)).not.toBe(old);
    await tab.close();
  });

  it('is not filled where the wait is cancelled, by button or by Escape', async () => {
    const { tab, popup } = await over('code');
    await untilOld();
    await popup.click('button', 'Fill code');
    await popup.click('button', 'Cancel');
    await popup.page.waitForFunction(() => !document.querySelector('.notice[tabindex]'));
    await popup.click('button', 'Fill code');
    await popup.see('This code is about to expire');
    await popup.press('Escape');
    await popup.page.waitForFunction(() => !document.querySelector('.notice[tabindex]'));
    await pause(PERIOD - (Date.now() % PERIOD) + 500);
    expect(await held(tab)).toBe('');
    expect(await popup.has('button', 'Fill code')).toBe(true);
    await tab.close();
  });

  it('is filled all the same where the user says so', async () => {
    const { tab, popup } = await over('code');
    await untilOld();
    const old = await bareCode(popup);
    await popup.click('button', 'Fill code');
    await popup.click('button', 'Fill now');
    await popup.see('Code filled on', 3_000);
    expect(await held(tab)).toBe(old);
    await tab.close();
  });

  it('gives way to another button of the list', async () => {
    const { tab, popup } = await over('code');
    await untilOld();
    await popup.click('button', 'Fill code');
    await popup.see('This code is about to expire');
    await popup.click('button', 'Copy code');
    await popup.see('Code of Works, anna copied');
    await pause(PERIOD - (Date.now() % PERIOD) + 500);
    expect(await held(tab)).toBe('');
    await tab.close();
  });
});
