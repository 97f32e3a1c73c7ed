import { describe, expect, it } from 'vitest';
import { bareCode } from '../../journey/main-job.mjs';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

/** Signs up, so that the page asks for a code, and opens the popup over it. */
async function openOnCodePage(url: string, name: string) {
  const tab = await engang.driver.newPage(`${url}signup`);
  await tab.fill('User name', name);
  await tab.fill('Password', 'fill fill fill');
  await tab.click('button', 'Sign up');
  await tab.see('Scan this QR code');
  return { tab, popup: await engang.driver.openPopup(tab) };
}

const held = (tab: { eval(run: () => string | undefined): Promise<string | undefined> }) =>
  tab.eval(() => document.querySelector<HTMLInputElement>('input[name=code]')?.value);

describe('filling', () => {
  it('asks before the first site of an account, remembers it, and asks again on another, naming both', async () => {
    await addTyped(engang.page, keyUri('Works', 'anna'));
    const first = await openOnCodePage(engang.site.url, 'first');
    await first.popup.click('button', 'Fill code');
    await first.popup.see(/Works, anna has not been used on any site yet. Does it belong to 127.0.0.1:\d+/);
    expect(await held(first.tab)).toBe('');
    const host = new URL(engang.site.url).host;
    await first.popup.click('button', `Fill on ${host}`);
    await first.popup.see(`Code filled on ${host}`);
    expect(await held(first.tab)).toBe(await bareCode(first.popup));
    await first.tab.close();

    const again = await openOnCodePage(engang.site.url, 'again');
    await again.popup.click('button', 'Fill code');
    await again.popup.see('Code filled on');
    await again.tab.close();

    const otherUrl = engang.site.url.replace('127.0.0.1', 'localhost');
    const other = await openOnCodePage(otherUrl, 'other');
    await other.popup.click('button', 'Fill code');
    await other.popup.see(`Works, anna belongs to ${host}, and this page is ${new URL(otherUrl).host}`);
    expect(await held(other.tab)).toBe('');
    await other.tab.close();
  });

  it('copies where there is no field, and says so', async () => {
    const tab = await engang.driver.newPage(`${engang.site.url}qr/none`);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Fill code');
    await popup.see('No code field was found on this page. The code was copied');
    await engang.driver.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${engang.driver.extensionId}`, ['clipboard-read']);
    expect(await popup.eval(() => navigator.clipboard.readText())).toBe(await bareCode(popup));
    await tab.close();
  });

  it('leaves nothing in the page', async () => {
    const { tab, popup } = await openOnCodePage(engang.site.url, 'clean');
    const before = await tab.eval(() => [document.querySelectorAll('*').length, Object.keys(window).length]);
    await popup.click('button', 'Fill code');
    await popup.see('Code filled on');
    expect(await tab.eval(() => [document.querySelectorAll('*').length, Object.keys(window).length])).toEqual(
      before,
    );
    expect(await tab.eval(() => 'engang' in window)).toBe(false);
    await tab.close();
  });

  it('types over its own old code, and over no digits of the user’s', async () => {
    const { tab, popup } = await openOnCodePage(engang.site.url, 'digits');
    await popup.click('button', 'Fill code');
    await popup.see('Code filled on');
    await popup.press('Escape');
    await popup.click('button', 'Fill code');
    await popup.see('Code filled on');
    expect(await held(tab)).toMatch(/^\d{6}$/);
    await tab.eval(() => {
      const field = document.querySelector<HTMLInputElement>('input[name=code]');
      if (field) field.value = '987654';
    });
    await popup.press('Escape');
    await popup.click('button', 'Fill code');
    await popup.see('The code was copied');
    expect(await held(tab)).toBe('987654');
    await tab.close();
  });

  it('never types over what the user wrote', async () => {
    const { tab, popup } = await openOnCodePage(engang.site.url, 'written');
    await tab.eval(() => {
      const field = document.querySelector<HTMLInputElement>('input[name=code]');
      if (field) field.value = 'mine!';
    });
    await popup.click('button', 'Fill code');
    await popup.see('The code was copied');
    expect(await held(tab)).toBe('mine!');
    await tab.close();
  });
});
