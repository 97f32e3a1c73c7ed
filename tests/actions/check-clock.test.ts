import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkClock, lookWithFill, mayCorrect, siteToAsk } from '../../lib/actions/check-clock';
import { readFound } from '../../lib/browser/clock-news';
import { changeSettings } from '../../lib/browser/settings';
import type { Account } from '../../lib/otp/account';
import type { fakeExtension } from '../browser/storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);
/** What the site in front answers, and how often it was asked. */
const site = vi.hoisted(() => ({
  url: '',
  asked: 0,
  answer: (): Record<string, unknown> | null => null,
}));
vi.mock('../../lib/browser/tab', () => ({
  activeTab: async () => ({ id: 7, windowId: 1, url: site.url }),
  tabWith: async () => ({ id: 7, windowId: 1, url: site.url }),
}));

const START = 1_800_000_000_400;
const ORIGIN = 'https://login.havn.example';
const HOST = 'login.havn.example';

/** A site whose clock is ahead of the computer's; `fixed` for one whose answers someone kept. */
const ahead =
  (ms: number, { age = null as string | null, fixed = 0 } = {}) =>
  () => ({
    sent: Date.now() - 40,
    received: Date.now(),
    date: new Date((fixed || Date.now()) + ms).toUTCString(),
    age,
  });

beforeEach(() => {
  fake.forget();
  vi.useFakeTimers({ now: START });
  Object.assign(site, { url: `${ORIGIN}/mfa?state=1#top`, asked: 0, answer: ahead(0) });
  Object.assign(fake.browser, {
    scripting: {
      executeScript: async () => {
        site.asked++;
        return [{ frameId: 0, result: site.answer() }];
      },
    },
  });
});
afterEach(() => vi.useRealTimers());

async function check() {
  const checking = checkClock();
  await vi.advanceTimersByTimeAsync(10_000);
  return checking;
}

describe('a check that was asked for', () => {
  it.each([0, 9_000, 10_000, -10_000, 30_000, -30_000, 300_000, -300_000])(
    'finds a site that is %i ms ahead, by two questions',
    async (ms) => {
      site.answer = ahead(ms);
      const seen = await check();
      expect(seen).toMatchObject({ said: 'found', origin: ORIGIN });
      expect(Math.abs((seen as { ms: number }).ms - ms)).toBeLessThanOrEqual(520);
      expect(site.asked).toBe(2);
      expect(await readFound()).toMatchObject({ origin: ORIGIN, ms: (seen as { ms: number }).ms });
    },
  );

  it.each([
    ['no answer', () => null],
    ['an answer without a date', () => ({ ...ahead(0)(), date: null })],
    ['a date that is none', () => ({ ...ahead(0)(), date: 'soon' })],
    ['an answer that was kept for a while', ahead(300_000, { age: '12' })],
    ['an age that is none', ahead(300_000, { age: 'old' })],
  ])('believes nothing where there is %s, and asks no further', async (_, answer) => {
    site.answer = answer;
    expect(await check()).toEqual({ said: 'no_answer' });
    expect(site.asked).toBe(1);
    expect(await readFound()).toBeNull();
  });

  it('takes an age of nought', async () => {
    site.answer = ahead(0, { age: '0' });
    expect(await check()).toMatchObject({ said: 'found' });
  });

  it('believes nothing where the second answer is the first one, kept somewhere', async () => {
    site.answer = ahead(0, { fixed: START - 600_000 });
    expect(await check()).toEqual({ said: 'unclear' });
    expect(await readFound()).toBeNull();
  });

  it('believes nothing where the page went elsewhere meanwhile', async () => {
    const checking = checkClock();
    await vi.advanceTimersByTimeAsync(1_000);
    site.url = 'https://elsewhere.example/';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await checking).toEqual({ said: 'no_answer' });
  });

  it.each(['chrome://settings/', 'file:///home/ida/qr.html', 'about:blank', ''])(
    'asks nobody over %s',
    async (url) => {
      site.url = url;
      expect(await siteToAsk()).toBeNull();
      expect(await check()).toEqual({ said: 'no_answer' });
      expect(site.asked).toBe(0);
    },
  );

  it('names whom it would ask', async () => expect(await siteToAsk()).toEqual({ host: HOST }));
});

describe('with a fill', () => {
  const fillAt = async (later: number) => {
    await vi.advanceTimersByTimeAsync(later);
    await lookWithFill(7);
  };

  it('asks nobody before the user chose so', async () => {
    await fillAt(0);
    expect(site.asked).toBe(0);
  });

  describe('where the user chose so', () => {
    beforeEach(async () => {
      await changeSettings({ lookAtClock: true });
      site.answer = ahead(192_000);
    });

    it('asks once, and tells what two fills in a row agree on', async () => {
      await fillAt(0);
      expect(site.asked).toBe(1);
      expect(await readFound()).toBeNull();
      await fillAt(35_000);
      expect(site.asked).toBe(2);
      const found = await readFound();
      expect(found?.origin).toBe(ORIGIN);
      expect(Math.abs((found?.ms ?? 0) - 192_000)).toBeLessThanOrEqual(520);
    });

    it.each([
      ['too soon after the first', 1_000, () => {}],
      ['a day after the first', 24 * 60 * 60_000, () => {}],
      ['on another site', 35_000, () => Object.assign(site, { url: 'https://elsewhere.example/' })],
      ['that says something else', 35_000, () => Object.assign(site, { answer: ahead(60_000) })],
    ])('does not believe a second answer %s', async (_, later, change) => {
      await fillAt(0);
      change();
      await fillAt(later);
      expect(site.asked).toBe(2);
      expect(await readFound()).toBeNull();
    });

    it('forgets what it told as soon as the clock is right', async () => {
      await fillAt(0);
      await fillAt(35_000);
      expect(await readFound()).not.toBeNull();
      site.answer = ahead(0);
      await fillAt(35_000);
      expect(await readFound()).toBeNull();
    });
  });
});

describe('codes are corrected', () => {
  const account = { sites: ['havn.example'] } as Account;
  it.each([
    ['by the clock of a site of an account', ORIGIN, 192_000, true],
    ['not by that of a site of none', 'https://evil.example', 192_000, false],
    ['not by that of a page that is not encrypted', 'http://havn.example', 192_000, false],
    ['not by more than a day', ORIGIN, 86_400_001, false],
    ['not where the clock is right', ORIGIN, 8_999, false],
  ])('%s', async (_, origin, ms, may) => expect(await mayCorrect({ origin, ms }, [account])).toBe(may));
});
