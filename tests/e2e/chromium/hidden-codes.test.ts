import { expect, it } from 'vitest';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

const codesIn = (screen: { eval<R>(run: () => R): Promise<R> }) =>
  screen.eval(() => ({
    bare: document.querySelectorAll('[data-code]').length,
    shown: /\d{6}/.test(document.querySelector('.accounts')?.textContent ?? ''),
    pressed: [...document.querySelectorAll('.accounts [aria-pressed]')].map((each) =>
      each.getAttribute('aria-pressed'),
    ),
  }));

it('codes are hidden until asked for, one by one, and are copied without being shown', async () => {
  const { page } = engang;
  await addTyped(page, keyUri('Works', 'anna'));
  await addTyped(page, keyUri('Works', 'bo'));
  expect(await codesIn(page)).toMatchObject({ bare: 2, shown: true, pressed: [] });

  await page.click('checkbox', 'Hide codes until I ask');
  await page.page.waitForFunction(() => !document.querySelector('[data-code]'));
  await page.eval(() => scrollTo(0, 0)); // rows out of view are not drawn
  await page.wait('image', 'Code hidden');
  expect(await codesIn(page)).toEqual({ bare: 0, shown: false, pressed: ['false', 'false'] });

  await page.eval(() => document.querySelector<HTMLElement>('.accounts [aria-pressed]')?.focus());
  await page.press('Enter');
  expect(await codesIn(page)).toEqual({ bare: 1, shown: true, pressed: ['true', 'false'] });
  await page.press('Enter');
  expect(await codesIn(page)).toEqual({ bare: 0, shown: false, pressed: ['false', 'false'] });

  await page.click('button', 'Copy code');
  await page.see('Code of Works, anna copied');
  expect(await codesIn(page)).toMatchObject({ bare: 0, shown: false });

  await page.click('button', 'Show code');
  expect(await codesIn(page)).toMatchObject({ bare: 1 });
  const shownAt = Date.now();
  await page.page.waitForFunction(() => !document.querySelector('[data-code]'), { timeout: 40_000 });
  expect(Date.now() - shownAt).toBeGreaterThan(25_000);
});

it('a popup that opens shows none, not even for a moment, and fills all the same', async () => {
  const tab = await engang.driver.newPage(`${engang.site.url}signup`);
  await tab.fill('User name', 'hidden');
  await tab.fill('Password', 'fill fill fill');
  await tab.click('button', 'Sign up');
  await tab.see('Scan this QR code');
  const popup = await engang.driver.openPopup(tab);
  await popup.wait('button', 'Show code');
  expect(await codesIn(popup)).toMatchObject({ bare: 0, shown: false });
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on ${new URL(engang.site.url).host}`);
  await popup.see('Code filled on');
  expect(await codesIn(popup)).toMatchObject({ bare: 0, shown: false });
  const held = await tab.eval(() => document.querySelector<HTMLInputElement>('input[name=code]')?.value);
  expect(held).toMatch(/^\d{6}$/);
  await tab.close();
});
