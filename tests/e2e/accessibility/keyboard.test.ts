import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { BACKUP_PASSWORD, bareCode, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { CHROME_BUILD } from '../build';
import { atRest, focusOf, pressOn, reach, round, typeIn } from './keys';

const SLOW = 30_000;
const SEARCH = { role: 'textbox', name: 'Search accounts' };

/** The whole job in Engang with keys alone; the practice site around it is worked as in other tests. */
describe('by keyboard alone', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'engang-keys-'));
  let driver: Awaited<ReturnType<typeof launchChromium>>;
  let site: Awaited<ReturnType<typeof startPractice>>;
  let tab: Awaited<ReturnType<typeof driver.newPage>>;
  let popup: Awaited<ReturnType<typeof driver.openPopup>>;
  let page: Awaited<ReturnType<typeof driver.openExtensionPage>>;
  const backups = () => readdirSync(downloads).filter((name) => name.endsWith('.age'));

  beforeAll(async () => {
    site = await startPractice();
    driver = await launchChromium({ extension: CHROME_BUILD, downloads });
    tab = await practicePages(site.url).openSetup(driver);
    popup = await driver.openPopup(tab);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    rmSync(downloads, { recursive: true });
  });

  it('a vault is made', async () => {
    await popup.wait('button', 'Create vault');
    await typeIn(popup, 'Master password', MASTER_PASSWORD);
    await typeIn(popup, 'Repeat master password', MASTER_PASSWORD);
    await popup.see('Strong enough');
    await pressOn(popup, 'button', 'Create vault', 'Space');
    await popup.wait('button', 'Add account', SLOW);
    expect(await focusOf(popup)).not.toBeNull();
  });

  it('a QR is read and its account added', async () => {
    await pressOn(popup, 'button', 'Scan this page');
    await popup.see(/Found on \S+/, SLOW);
    await pressOn(popup, 'button', 'Add');
    await popup.wait('button', 'Fill code');
    expect(await focusOf(popup)).not.toBeNull();
  });

  it('its code is filled, copied and read out', async () => {
    await pressOn(popup, 'button', 'Fill code');
    await popup.see('Code filled on', SLOW);
    await pressOn(popup, 'button', 'Copy code');
    await popup.see('copied');
    await pressOn(popup, 'button', 'Read out code');
    const code = await bareCode(popup);
    const spoken = await popup.page.waitForFunction(() => document.querySelector('#announcer')?.textContent);
    const digits = String(await spoken.jsonValue()).replace(/(\d \d \d, \d \d \d).*/, '$1');
    const now = digits.replace(/\D/g, '');
    const next = await popup.eval(() => document.querySelector('.next .digits')?.textContent ?? '');
    expect([code, next]).toContain(now.slice(-6));
  });

  it('Escape goes back, and then to the list', async () => {
    await pressOn(popup, 'button', 'Settings');
    await popup.wait('button', 'Save backup');
    await pressOn(popup, 'button', 'Change: Master password');
    await popup.wait('button', 'Continue');
    await popup.press('Escape');
    await popup.wait('button', 'Change: Master password');
    expect(await focusOf(popup)).toEqual({ role: 'heading', name: 'Ways to open' });
    await popup.press('Escape');
    await popup.wait('textbox', 'Search accounts');
    expect(await focusOf(popup)).toEqual(SEARCH);
    for (const [open, there] of [
      ['Add account', 'Cancel'],
      ['Edit', 'Save'],
    ] as const) {
      await pressOn(popup, 'button', open);
      await popup.wait('button', there);
      await popup.press('Escape');
      await popup.wait('textbox', 'Search accounts');
      expect(await focusOf(popup)).toEqual(SEARCH);
    }
  });

  it('the vault is locked and unlocked', async () => {
    await pressOn(popup, 'button', 'Lock');
    await popup.wait('button', 'Unlock');
    expect(await focusOf(popup)).toEqual({ role: 'textbox', name: 'Master password' });
    await typeIn(popup, 'Master password', 'not this one');
    await popup.press('Enter');
    await popup.see('not the master password', SLOW);
    expect(await focusOf(popup)).toEqual({ role: 'textbox', name: 'Master password' });
    await typeIn(popup, 'Master password', MASTER_PASSWORD);
    await pressOn(popup, 'button', 'Unlock');
    await popup.wait('button', 'Lock', SLOW);
    expect(await focusOf(popup)).not.toBeNull();
    await popup.close();
  });

  it('a backup is saved from the settings, which a link leads to', async () => {
    page = await driver.openExtensionPage('options.html');
    await page.wait('button', 'Save backup');
    await pressOn(page, 'link', 'Ways to open');
    await expect.poll(() => focusOf(page)).toEqual({ role: 'heading', name: 'Ways to open' });
    await pressOn(page, 'link', 'To the list of parts');
    await expect.poll(() => focusOf(page)).toEqual({ role: 'navigation', name: 'Parts of the settings' });
    await typeIn(page, 'Backup password', BACKUP_PASSWORD);
    await typeIn(page, 'Repeat backup password', BACKUP_PASSWORD);
    await page.see('Strong enough');
    await pressOn(page, 'button', 'Save backup');
    await page.see('Saved, opened again and compared', SLOW);
    await expect.poll(() => focusOf(page)).toEqual({ role: 'button', name: 'Save backup' });
    await expect.poll(backups, { timeout: SLOW }).toHaveLength(1);
  });

  it('an account is deleted, and comes back from the backup', async () => {
    const [name = ''] = await page.names('listitem');
    await pressOn(page, 'button', 'Delete');
    await page.wait('button', 'Undo');
    await page.press('Escape');
    expect(await focusOf(page)).toEqual(SEARCH);
    expect(await page.has('listitem', name)).toBe(false);
    await reach(page, 'button', 'Restore backup');
    const [chooser] = await Promise.all([page.page.waitForFileChooser(), page.press('Enter')]);
    await chooser.accept([join(downloads, backups()[0] ?? '')]);
    await page.wait('textbox', 'Backup password');
    expect(await focusOf(page)).toEqual({ role: 'textbox', name: 'Backup password' });
    await typeIn(page, 'Backup password', BACKUP_PASSWORD);
    await page.press('Enter');
    await page.wait('button', 'Restore', SLOW);
    await pressOn(page, 'button', 'Restore');
    await page.wait('listitem', name);
    await expect.poll(() => focusOf(page)).not.toBeNull();
  });

  it.each([
    ['the list', null],
    ['adding', 'Add account'],
    ['editing', 'Edit'],
    ['the settings', 'Settings'],
    ['the locked vault', 'Lock'],
  ])('Tab goes through all of %s in its order, and back, and is not caught', async (_, opener) => {
    const own = await driver.openExtensionPage('popup.html');
    await own.wait('button', 'Settings');
    if (opener) await pressOn(own, 'button', opener);
    if (opener) await own.page.waitForFunction(() => !document.querySelector('.search'));
    await atRest(own);
    const { there, forth, back, above } = await round(own);
    expect(there).toBeGreaterThan(1);
    expect(forth).toEqual(Array.from({ length: there }, (_each, at) => at));
    expect([...back].filter((at) => at >= 0)).toEqual(
      Array.from({ length: there }, (_each, at) => there - 1 - at).slice(
        0,
        back.filter((at) => at >= 0).length,
      ),
    );
    expect(back.filter((at) => at < 0).length).toBeLessThanOrEqual(1);
    expect(above).toEqual([]);
    await own.close();
  });
});
