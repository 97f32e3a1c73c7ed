import { beforeAll, describe, expect, it } from 'vitest';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

/** What the page does with its code field; run in the page. */
type Page = () => void;

/** Fills a page that asks for a code, once it behaves like `page`; what the popup says of it, and what the field holds. */
async function fillPage(name: string, page: Page, says: RegExp | string, button?: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}signup`);
  await tab.fill('User name', name);
  await tab.fill('Password', 'fill fill fill');
  await tab.click('button', 'Sign up');
  await tab.see('Scan this QR code');
  await tab.eval(page);
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Fill code');
  if (button) await popup.click('button', button);
  await popup.see(says);
  const held = await tab.eval(() => document.querySelector<HTMLInputElement>('input[name=code]')?.value);
  await tab.close();
  return held;
}

beforeAll(async () => {
  await addTyped(engang.page, keyUri('Works', 'anna'));
  const { host } = new URL(engang.site.url);
  await fillPage('first', () => {}, 'Code filled on', `Fill on ${host}`);
});

describe('a fill is believed', () => {
  it('of a page that changes its address while it is typed into', async () => {
    const slow: Page = () => {
      const field = document.querySelector<HTMLInputElement>('input[name=code]') as HTMLInputElement;
      let held = '';
      field.addEventListener('input', () => {
        const typed = field.value;
        field.value = held;
        history.pushState({}, '', '#code');
        setTimeout(() => {
          held = typed;
          field.value = held;
        }, 70);
      });
    };
    expect(await fillPage('slow', slow, 'Code filled on')).toMatch(/^\d{6}$/);
  });

  it('of a page that is busy for four seconds', async () => {
    const busy: Page = () =>
      document.querySelector<HTMLInputElement>('input[name=code]')?.addEventListener('paste', () => {
        for (const until = Date.now() + 4_000; Date.now() < until; );
      });
    expect(await fillPage('busy', busy, 'Code filled on')).toMatch(/^\d{6}$/);
  });
});

it('is said to be of a code that may have been sent, where the page empties the field after it', async () => {
  const sends: Page = () =>
    document.querySelector<HTMLInputElement>('input[name=code]')?.addEventListener('input', ({ target }) => {
      const field = target as HTMLInputElement;
      if (field.value.length === 6) field.value = '';
    });
  expect(await fillPage('sends', sends, /The page had the code.* it may have been sent/)).toBe('');
});
