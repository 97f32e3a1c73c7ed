import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
// Once: every page of ours is loaded anew, and the storage stays.
vi.mock('../../lib/browser/extension', async () =>
  fake.browser ? fake : Object.assign(fake, (await import('./storage')).fakeExtension()),
);

const START = 1_800_000_000_000;
const HOURS = 60 * 60_000;
const CORRECTION = { ms: 192_000, host: 'havn.example' };
const FOUND = { origin: 'https://havn.example', ms: 192_000 };

/** A page of ours, with a memory and a running clock of its own. */
async function newPage() {
  vi.resetModules();
  const [code, news, watch] = await Promise.all([
    import('../../lib/browser/code-clock'),
    import('../../lib/browser/clock-news'),
    import('../../lib/browser/clock-watch'),
  ]);
  return { ...code, ...news, ...watch };
}

/** Time goes by, for both clocks. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Someone sets the clock, or the computer sleeps: no timer runs meanwhile. */
const setClock = (by: number) => vi.setSystemTime(Date.now() + by);

beforeEach(async () => {
  await import('../../lib/browser/extension');
  fake.forget();
  vi.useFakeTimers({ now: START });
});
afterEach(() => vi.useRealTimers());

describe('a correction', () => {
  it('is none at first, and then that of every page', async () => {
    const one = await newPage();
    expect(await one.codeTime(START)).toBe(START);
    await one.startCorrection(CORRECTION);
    expect(await one.codeTime(START)).toBe(START + 192_000);
    const other = await newPage();
    expect(await other.readCorrection()).toMatchObject(CORRECTION);
    await other.stopCorrection();
    expect(await one.codeTime(START)).toBe(START);
    expect(await one.wasDropped()).toBe(false);
  });

  it('ends after four hours by itself', async () => {
    const page = await newPage();
    await page.startCorrection(CORRECTION);
    expect(await page.readCorrection()).not.toBeNull();
    await pass(4 * HOURS - 1);
    expect(await page.readCorrection()).not.toBeNull();
    await pass(1);
    expect(await page.readCorrection()).toBeNull();
    expect(await page.wasDropped()).toBe(false);
  });

  it.each([3_000, -3_000, 192_000, -192_000, 8 * HOURS])(
    'ends in an open page when the clock moves by %i ms, which is said',
    async (by) => {
      const page = await newPage();
      await page.startCorrection(CORRECTION);
      expect(await page.readCorrection()).not.toBeNull();
      await pass(120_000);
      setClock(by);
      expect(await page.codeTime(1)).toBe(1);
      expect(await page.wasDropped()).toBe(true);
      setClock(-by);
      expect(await page.codeTime(1)).toBe(1);
      await page.forgetDropped();
      expect(fake.stored()).toEqual({});
    },
  );

  it.each([60_000, -3_000, 8 * HOURS])('ends in the next page when the clock moved by %i ms', async (by) => {
    await (await newPage()).startCorrection(CORRECTION);
    setClock(by);
    const next = await newPage();
    expect(await next.readCorrection()).toBeNull();
    expect(await next.wasDropped()).toBe(true);
  });

  it('is not left behind by a page that knew an earlier one, before the computer slept', async () => {
    const page = await newPage();
    await page.startCorrection(CORRECTION);
    await page.readCorrection();
    await page.stopCorrection();
    setClock(8 * HOURS);
    await page.startCorrection(CORRECTION);
    expect(await page.readCorrection()).not.toBeNull();
  });
});

describe('what was found', () => {
  it('is shown for half an hour, and goes when the clock is set', async () => {
    const page = await newPage();
    await page.noteFound(FOUND);
    expect(await page.readFound()).toMatchObject(FOUND);
    await pass(30 * 60_000);
    expect(await page.readFound()).toBeNull();
    await page.noteFound(FOUND);
    expect(await page.readFound()).toMatchObject(FOUND);
    setClock(192_000);
    expect(await page.readFound()).toBeNull();
    expect(await page.wasDropped()).toBe(false);
  });

  it('goes along with the correction', async () => {
    const page = await newPage();
    await page.startCorrection(CORRECTION);
    await page.noteFound(FOUND);
    await page.readFound();
    setClock(192_000);
    expect(await page.readFound()).toBeNull();
    expect(await page.readCorrection()).toBeNull();
  });
});

describe('the background', () => {
  /** Storage that tells of changes, and alarms, as far as the background needs them. */
  function listenTo() {
    const heard: ((changes: Record<string, unknown>, area: string) => void)[] = [];
    const rings: ((alarm: { name: string }) => void)[] = [];
    const set: string[] = [];
    Object.assign(fake.browser.storage, { onChanged: { addListener: (each: never) => heard.push(each) } });
    Object.assign(fake.browser, {
      alarms: {
        onAlarm: { addListener: (each: never) => rings.push(each) },
        create: (name: string, { delayInMinutes }: { delayInMinutes: number }) => {
          set.push(name);
          setTimeout(() => rings.map((ring) => ring({ name })), delayInMinutes * 60_000);
        },
        clear: async () => true,
      },
    });
    return { set, changed: (key: string) => heard.map((each) => each({ [key]: {} }, 'session')) };
  }

  it('looks after it every half minute, so that a page that opens hours later can use it', async () => {
    const { set, changed } = listenTo();
    const background = await newPage();
    background.watchClock();
    await background.startCorrection(CORRECTION);
    changed('code-clock');
    await pass(2 * HOURS);
    expect(set.length).toBe(241);
    const page = await newPage();
    expect(await page.readCorrection()).toMatchObject(CORRECTION);
    await page.stopCorrection();
    await pass(60_000);
    expect(set.length).toBe(241);
  });

  it('drops it within half a minute of the clock being set', async () => {
    const { changed } = listenTo();
    const background = await newPage();
    background.watchClock();
    await background.startCorrection(CORRECTION);
    changed('code-clock');
    await pass(70_000);
    setClock(20_000);
    await pass(30_000);
    expect(await (await newPage()).readCorrection()).toBeNull();
    expect(await background.wasDropped()).toBe(true);
  });
});
