import { beforeAll, describe, expect, it } from 'vitest';
import { bareCode, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

beforeAll(async () => {
  for (const [issuer, account] of [
    ['Ålesund kommune', 'kari'],
    ['Region Sjælland', 'søren'],
    ['Works', 'anna'],
  ] as const) {
    await addTyped(engang.page, keyUri(issuer, account));
  }
});

const rows = () => engang.page.names('listitem');

describe('the list', () => {
  it('is searched as one types, whatever the keyboard', async () => {
    const { page } = engang;
    expect((await rows()).sort()).toEqual(
      ['Region Sjælland, søren', 'Works, anna', 'Ålesund kommune, kari'].sort(),
    );
    for (const [query, expected] of [
      ['ales', 'Ålesund kommune, kari'],
      ['ÅLE', 'Ålesund kommune, kari'],
      ['sjaelland soren', 'Region Sjælland, søren'],
      ['anna', 'Works, anna'],
    ] as const) {
      await page.fill('Search accounts', query);
      await page.see('1 account');
      expect(await rows()).toEqual([expected]);
    }
    await page.fill('Search accounts', ' ');
  });

  it('shows the code that RFC 6238 gives, and bare in data-code', async () => {
    const codes = await engang.page.eval(() =>
      [...document.querySelectorAll('.account > .code > [data-code]')].map((each) => [
        (each as HTMLElement).dataset.code,
        each.textContent,
      ]),
    );
    expect(codes).toHaveLength(3);
    for (const [bare, shown] of codes) {
      expect(bare).toMatch(/^\d{6}$/);
      expect(shown).toBe(bare);
    }
  });

  it('edits a name', async () => {
    const { page } = engang;
    await page.fill('Search accounts', 'Works');
    await page.see('1 account');
    await page.click('button', 'Edit');
    await page.fill('Account', 'anna.berg');
    await page.click('button', 'Save');
    await page.wait('listitem', 'Works, anna.berg');
  });

  it('deletes with undo', async () => {
    const { page } = engang;
    await page.fill('Search accounts', 'anna.berg');
    await page.see('1 account');
    await page.click('button', 'Delete');
    await page.see('Works, anna.berg was deleted');
    await expect.poll(rows).not.toContain('Works, anna.berg'); // the list follows the notice
    await page.click('button', 'Undo');
    await page.fill('Search accounts', ' ');
    await page.wait('listitem', 'Works, anna.berg');
  });

  it('copies, and clears the clipboard half a minute later, if nothing else was copied', async () => {
    const { page, driver } = engang;
    await driver.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${driver.extensionId}`, ['clipboard-read']);
    const held = () => page.eval(() => navigator.clipboard.readText());
    await page.page.bringToFront();
    await page.click('button', 'Copy code');
    await page.see('cleared after 30 seconds if this window stays in front');
    expect(await held()).toMatch(/^\d{6}$/);
    await expect.poll(held, { timeout: 40_000, interval: 1_000 }).toBe('');

    await page.click('button', 'Copy code');
    await expect.poll(held).toMatch(/^\d{6}$/);
    await page.eval(() => {
      navigator.clipboard.writeText('my own text');
      document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 31_000));
    expect(await held()).toBe('my own text');
  });

  it('goes from row to row by the arrow keys', async () => {
    const { page } = engang;
    await page.fill('Search accounts', ' ');
    const focused = () =>
      page.eval(() => document.activeElement?.closest('li')?.getAttribute('aria-label') ?? '');
    await page.press('ArrowDown');
    const first = await focused();
    await page.press('ArrowDown');
    const second = await focused();
    expect(first).not.toBe('');
    expect(second).not.toBe(first);
    await page.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.press('ArrowUp');
    expect(await page.eval(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search accounts');
  });

  it('keeps to the same button from row to row, also past a counter', async () => {
    const { page } = engang;
    await addTyped(page, 'otpauth://hotp/Nord:ida?secret=JBSWY3DPEHPK3PXP&counter=3');
    for (const name of ['Edit', 'Copy code']) {
      await page.eval(
        (wanted) => document.querySelector<HTMLElement>(`.account [aria-label="${wanted}"]`)?.focus(),
        name,
      );
      for (let row = 1; row < 4; row++) {
        await page.press('ArrowDown');
        expect(await page.eval(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
      }
    }
  });

  it('has one current code in each row, at every second', async () => {
    const { page } = engang;
    for (let second = 0; second < 31; second++) {
      const counts = await page.eval(() => [
        document.querySelectorAll('.account').length,
        document.querySelectorAll('[data-code]').length,
      ]);
      expect(counts[1]).toBe(counts[0]);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  });

  it('takes the words that stay as text boxes', async () => {
    expect(await engang.page.names('textbox')).toContain('Search accounts');
  });

  it('stays locked, however fast the first click of a window is', async () => {
    for (let round = 0; round < 15; round++) {
      const popup = await engang.driver.openExtensionPage('popup.html');
      await popup.click('button', 'Lock');
      await popup.wait('button', 'Unlock');
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(await popup.has('button', 'Unlock')).toBe(true);
      await popup.fill('Master password', MASTER_PASSWORD);
      await popup.click('button', 'Unlock');
      await popup.wait('button', 'Lock');
      await popup.close();
    }
    await engang.page.page.bringToFront();
  });

  it('opens as a popup page in a tab, too', async () => {
    const popup = await engang.driver.openExtensionPage('popup.html');
    expect(await bareCode(popup)).toMatch(/^\d{6}$/);
    expect(await popup.names('button')).toEqual(
      expect.arrayContaining(['Scan this page', 'Settings', 'Lock']),
    );
    await popup.click('button', 'Settings');
    await popup.wait('button', 'Save backup');
    await popup.close();
  });

  it.each([
    ['123456', 'This looks like a one-time code'],
    ['200 975 795', 'approvals in the Microsoft Authenticator app'],
    ['https://example.com/help', 'This is a web link to example.com'],
    ['0123456789abcdef0189', 'hexadecimal'],
    ['JBSW Y3DP EHPK 3P', 'a character is missing'],
    ['not a secret!', 'only the letters A to Z'],
    ['otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=0', 'number of digits'],
  ])('refuses %s with the reason, and keeps what was typed', async (text, reason) => {
    const { page } = engang;
    const before = await rows();
    await page.click('button', 'Add account');
    await page.fill('Secret or otpauth link', text);
    await page.fill('Issuer', 'Kept');
    await page.click('button', 'Add');
    await page.see(reason);
    expect(await page.eval(() => [...document.querySelectorAll('input')].map(({ value }) => value))).toEqual(
      expect.arrayContaining([text, 'Kept']),
    );
    await page.click('button', 'Cancel');
    expect(await rows()).toEqual(before);
  });
});
