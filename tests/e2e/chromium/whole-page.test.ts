import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scan } from '../../../lib/actions/scan';
import type { WholePageOptions } from '../../../lib/actions/scan-whole-page';
import { accountOf, startHiddenPages } from '../../practice/hidden-pages.mjs';
import { workerStopper } from '../robustness/worker';
import { type InPopup, labelsOf, pageState as state, wholePageScript } from '../whole-page';
import { useEngang } from './session';

type Site = Awaited<ReturnType<typeof startHiddenPages>>;
type Popup = Awaited<ReturnType<(typeof engang)['driver']['openPopup']>>;

const engang = useEngang();
let other: Site;
let site: Site;
let script: string;

beforeAll(async () => {
  other = await startHiddenPages();
  site = await startHiddenPages({ other: other.url });
  script = await wholePageScript();
});
afterAll(async () => {
  await site.close();
  await other.close();
});

/** The real popup over a page of the site, with the verb at hand. */
async function openOver(name: string) {
  const tab = await engang.driver.newPage(`${site.url}${name}`);
  const popup = await engang.driver.openPopup(tab);
  await popup.wait('button', 'Scan this page');
  await popup.page.evaluate(script);
  return { tab, popup };
}

const look = (popup: Popup, options: Pick<WholePageOptions, 'zoom'> = {}) =>
  popup.eval(async (given) => {
    const { scanWholePage, stop, done } = globalThis as unknown as InPopup;
    const onProgress = (at: number, of: number) => void done.push([at, of]);
    const scan = await scanWholePage({ ...given, signal: stop.signal, onProgress });
    return { scan: scan as Scan, done };
  }, options);

describe('the whole page', () => {
  it.each(['below', 'beside', 'dialog', 'smooth'])('is looked through: %s', async (name) => {
    const { tab, popup } = await openOver(name);
    await tab.eval(() => {
      document.documentElement.scrollTo({ top: 70, behavior: 'instant' });
      document.querySelector('dialog')?.scrollTo(0, 33);
    });
    const before = await tab.eval(state);
    const { scan, done } = await look(popup);
    expect(labelsOf(scan)).toEqual([accountOf(name)]);
    expect(done).toEqual(done.map((_, at) => [at, done.length]));
    expect(await tab.eval(state)).toEqual(before);
    await tab.close();
  });

  it('is looked at twice as large where it is too small, and no other tab with it', async () => {
    const beside = await engang.driver.newPage(`${site.url}small`);
    const { tab, popup } = await openOver('small');
    const before = await tab.eval(state);
    expect(labelsOf((await look(popup)).scan)).toEqual([]);
    const zoomed = look(popup, { zoom: true });
    await expect.poll(() => tab.eval(() => devicePixelRatio)).toBe(before.ratio * 2);
    expect(await beside.eval(() => devicePixelRatio)).toBe(before.ratio);
    expect(labelsOf((await zoomed).scan)).toEqual([accountOf('small')]);
    await expect.poll(() => tab.eval(state)).toEqual(before);
    await tab.close();
    await beside.close();
  });

  it('stops where the user wants it, with what was found, and stands as before', async () => {
    const { tab, popup } = await openOver('smooth');
    const before = await tab.eval(state);
    const ended = look(popup);
    await expect.poll(() => tab.eval(() => scrollY)).toBeGreaterThan(0);
    await popup.eval(() => (globalThis as unknown as InPopup).stop.abort());
    const { scan, done } = await ended;
    expect(done.length).toBeLessThan(done[0]?.[1] ?? 0);
    expect(scan.late).toBe(false);
    expect(await tab.eval(state)).toEqual(before);
    await tab.close();
  });

  it('stands as before even where the popup is closed half way', async () => {
    const { tab, popup } = await openOver('smooth');
    const before = await tab.eval(state);
    void look(popup, { zoom: true }).catch(() => {});
    await expect.poll(() => tab.eval(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
    await expect.poll(() => tab.eval(state), { timeout: 5_000 }).toEqual(before);
    await tab.close();
  });

  it('is read to its end, and stands as before, where the background is ended meanwhile', async () => {
    const { tab, popup } = await openOver('smooth');
    const background = await workerStopper(popup);
    const before = await tab.eval(state);
    const ended = look(popup);
    await expect.poll(() => tab.eval(() => scrollY)).toBeGreaterThan(0);
    await background.stop();
    expect(labelsOf((await ended).scan)).toEqual([accountOf('smooth')]);
    expect(background.stopped()).toBeGreaterThan(0);
    expect(await tab.eval(state)).toEqual(before);
    await tab.close();
  });

  it('is given back by a background that was ended and begun anew', async () => {
    const { tab, popup } = await openOver('smooth');
    const background = await workerStopper(popup);
    const before = await tab.eval(state);
    void look(popup, { zoom: true }).catch(() => {});
    await expect.poll(() => tab.eval(() => scrollY)).toBeGreaterThan(0);
    await background.stop();
    await expect.poll(() => background.stopped()).toBeGreaterThan(0);
    for (let moves = 0; moves < 2; moves++) {
      const at = await tab.eval(() => scrollY);
      await expect.poll(() => tab.eval(() => scrollY), { timeout: 10_000 }).not.toBe(at);
    }
    await popup.close();
    await expect.poll(() => tab.eval(state), { timeout: 5_000 }).toEqual(before);
    await tab.close();
  });

  it('is read as far as it is seen, where nothing of ours may enter', async () => {
    const tab = await engang.driver.newPage('chrome://version');
    const popup = await engang.driver.openPopup(tab);
    await popup.wait('button', 'Scan this page');
    await popup.page.evaluate(script);
    const { scan, done } = await look(popup);
    expect({ found: scan.found, done }).toEqual({ found: [], done: [[0, 1]] });
    await tab.close();
  });
});
