// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { carryToFullPage, takeCarried } from '../../lib/browser/carried-activation';
import { endSession } from '../../lib/browser/session';
import { readEntrustLink } from '../../lib/otp/entrust-link';
import { openEntrust } from '../../lib/otp/entrust-open';
import { PASSWORD, SERIAL, sealedLink } from '../practice/entrust.mjs';
import type { fakeExtension } from './storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
const opened = vi.hoisted(() => [] as string[]);
vi.mock('../../lib/browser/extension', async () => {
  const { browser, ...rest } = (await import('./storage')).fakeExtension();
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(url) };
  const runtime = { getURL: (path: string) => `moz-extension://engang/${path}` };
  return Object.assign(fake, rest, { browser: { ...browser, tabs, runtime } });
});

const NOW = 1_763_740_800_000;
const link = readEntrustLink(sealedLink());
const carried = { link, host: 'fjord.example', site: 'fjord.example' };

beforeEach(() => {
  fake.forget();
  opened.length = 0;
  location.hash = '';
});
/** The tab that was opened. */
const arrive = () => {
  location.hash = new URL(opened.at(-1) ?? '').hash;
};

it('comes to the full page whole, and once', async () => {
  await carryToFullPage(carried, NOW);
  expect(opened).toEqual(['moz-extension://engang/options.html#entrust']);
  arrive();
  const taken = await takeCarried(NOW + 1_000);
  expect(taken).toEqual(carried);
  expect(await openEntrust(taken?.link ?? link, PASSWORD)).toMatchObject({ serialNumber: SERIAL });
  expect(location.hash).toBe('');
  expect(fake.stored()).toEqual({});
  location.hash = '#entrust';
  expect(await takeCarried(NOW + 2_000)).toBeNull();
});

it('is for the page that was opened for it alone', async () => {
  await carryToFullPage(carried, NOW);
  expect(await takeCarried(NOW)).toBeNull();
  expect(Object.keys(fake.stored())).toHaveLength(1);
  arrive();
  expect(await takeCarried(NOW)).toEqual(carried);
});

it('is gone after a minute, and when the vault locks', async () => {
  await carryToFullPage(carried, NOW);
  arrive();
  expect(await takeCarried(NOW + 60_001)).toBeNull();
  expect(fake.stored()).toEqual({});
  await carryToFullPage(carried, NOW);
  await endSession();
  expect(fake.stored()).toEqual({});
});
