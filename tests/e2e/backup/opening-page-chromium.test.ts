import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { CHROME_BUILD } from '../build';
import { made, opensEach, pageIn } from './opening-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let driver: Awaited<ReturnType<typeof launchChromium>>;
let backups: Awaited<ReturnType<typeof made>>;
beforeAll(async () => {
  backups = await made();
  driver = await launchChromium({ extension: CHROME_BUILD });
});
afterAll(async () => {
  await driver.close();
  await backups.remove();
});

it('opens every kind of backup from the disk, and asks for nothing but itself', async () => {
  const page = await driver.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.page.on('request', (request) => asked.push(request.url()));
  page.page.on('console', (message) => problems.push(message.text()));
  page.page.on('pageerror', (error) => problems.push(String(error)));
  await page.page.setOfflineMode(true);
  await page.goto(pageIn(CHROME_BUILD));
  await opensEach(page, backups);
  expect(asked).toEqual([pageIn(CHROME_BUILD)]);
  expect(problems).toEqual([]);
  await page.close();
});

it('may connect to nowhere, though it tried', async () => {
  const page = await driver.newPage(pageIn(CHROME_BUILD));
  const refused = await page.eval(async () => {
    const refusals: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refusals.push(effectiveDirective),
    );
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    const image = new Image();
    image.src = 'http://127.0.0.1:9/';
    const script = document.head.appendChild(document.createElement('script'));
    script.textContent = 'window.ran = true';
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...refusals, String('ran' in window)];
  });
  expect(refused.sort()).toEqual(['connect-src', 'false', 'img-src', 'script-src-elem']);
  await page.close();
});

it('has nothing that axe-core finds, closed and opened, in light and dark', async () => {
  const page = await driver.newPage(pageIn(CHROME_BUILD));
  const findings = async () => {
    const all: string[] = [];
    for (const value of ['light', 'dark']) {
      await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const seen = (await page.page.evaluate(`${AXE}; axe.run(document)`)) as Record<
        string,
        { id: string }[]
      >;
      expect(seen.passes?.length, 'rules that looked at something').toBeGreaterThan(10);
      all.push(...(seen.violations ?? []).map(({ id }) => `${value} ${id}`));
    }
    return all;
  };
  expect(await findings()).toEqual([]);
  await page.upload('input[type=file]', backups.paths.key);
  await page.fill('Recovery key (starts with AGE-SECRET-KEY-1)', backups.key);
  expect(await findings()).toEqual([]);
  await page.press('Enter');
  await page.see('Accounts in this backup: 2');
  expect(await findings()).toEqual([]);
  await page.close();
});
