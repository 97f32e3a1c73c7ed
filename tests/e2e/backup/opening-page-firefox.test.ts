import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { FIREFOX_BUILD } from '../build';
import { made, opensEach, pageIn } from './opening-page';

let driver: Awaited<ReturnType<typeof launchFirefox>>;
let backups: Awaited<ReturnType<typeof made>>;
beforeAll(async () => {
  backups = await made();
  // Every connection would go to a port that nobody answers.
  const nowhere = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
  };
  driver = await launchFirefox({
    extension: FIREFOX_BUILD,
    prefs: {
      ...nowhere,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
});
afterAll(async () => {
  await driver.close();
  await backups.remove();
});

it('opens every kind of backup from the disk, and loads nothing', async () => {
  const page = await driver.newPage(pageIn(FIREFOX_BUILD));
  await page.eval(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.push(blockedURI));
    addEventListener('error', ({ message }) => seen.push(message));
  });
  await opensEach(page, backups);
  expect(await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
  expect(await page.eval(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.close();
});
