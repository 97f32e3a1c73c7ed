import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { account } from '../../backup/accounts';
import { BACKUP_PASSWORD } from '../../journey/main-job.mjs';
import { addTyped, keyUri, useEngang } from '../chromium/session';
import { madeBackups, PASSWORD } from './made';

declare const chrome: import('webextension-polyfill').Browser;
const DAY = 24 * 60 * 60_000;
const DRILL = 'input[aria-label="Backup file to try"]';
const RESTORE = 'input[aria-label="Backup file"]';

const engang = useEngang();
let backups: Awaited<ReturnType<typeof madeBackups>>;
beforeAll(async () => {
  backups = await madeBackups([
    account({ id: 'a', issuer: 'Havn', label: 'ida', otp: { secret: 'JBSWY3DPEHPK3PXP' } }),
    account({ id: 'b', issuer: 'Sund', label: 'ida', otp: { secret: 'KRSXG5CTMVRXEZLU' } }),
  ]);
  await addTyped(engang.page, keyUri('Havn', 'ida'));
});
afterAll(() => backups.remove());

async function inPopup<T>(look: (popup: Awaited<ReturnType<typeof engang.driver.openPopup>>) => Promise<T>) {
  const tab = await engang.driver.newPage();
  const popup = await engang.driver.openPopup(tab);
  await popup.wait('button', 'Scan this page');
  const seen = await look(popup);
  await popup.close();
  await tab.close();
  return seen;
}
const saysMissing = () => inPopup((popup) => popup.has('button', 'Close until tomorrow'));
const setRecord = (record: object) =>
  engang.page.eval(async (backups) => chrome.storage.local.set({ backups }), record);
const readRecord = () =>
  engang.page.eval(async () => (await chrome.storage.local.get('backups')).backups as Record<string, never>);

it('a line says that there is no backup, leads to the settings, and is closed until tomorrow', async () => {
  await inPopup(async (popup) => {
    await popup.see('Your accounts are in no backup yet.');
    await popup.click('button', 'Back up');
    await popup.wait('button', 'Save backup');
    await popup.click('button', 'Back');
    await popup.click('button', 'Close until tomorrow');
    await popup.page.waitForFunction(() => !document.body.innerText.includes('in no backup yet'));
  });
  expect(await saysMissing()).toBe(false);
  const { quietUntil } = await readRecord();
  expect(Number(quietUntil) - Date.now()).toBeGreaterThan(DAY - 60_000);
  await setRecord({ quietUntil: Date.now() - 1 });
  expect(await saysMissing()).toBe(true);
});

it('a backup saved by hand is a good one: the line goes, and comes back after the limit', async () => {
  const { page } = engang;
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.fill('Repeat backup password', BACKUP_PASSWORD);
  await page.click('button', 'Save backup');
  await page.see('Saved, opened again and compared', 60_000);
  await page.wait('button', 'Also save the page that opens it');
  expect(await saysMissing()).toBe(false);
  const { lastGood } = (await readRecord()) as unknown as { lastGood: { at: number; count: number } };
  expect(lastGood.count).toBe(1);
  await setRecord({ lastGood: { ...lastGood, at: Date.now() - 29 * DAY } });
  expect(await saysMissing()).toBe(false);
  await setRecord({ lastGood: { ...lastGood, at: Date.now() - 31 * DAY } });
  await inPopup((popup) => popup.see('Your last backup is of'));
});

it('the drill opens a backup of another vault by its key or password, tells the difference and changes nothing', async () => {
  const { page } = engang;
  const accounts = async () => (await page.names('listitem')).filter(Boolean);
  const before = await accounts();
  const difference = /holds 2 accounts\.[\s\S]*1 account is only in the file[\s\S]*Sund, ida/;
  await page.upload(DRILL, backups.paths.key);
  await page.fill('Recovery key of the backup', 'AGE-SECRET-KEY-1QQ');
  await page.click('button', 'Open it');
  await page.see('58 characters');
  await page.fill('Recovery key of the backup', backups.key);
  await page.click('button', 'Open it');
  await page.see(difference);
  await page.click('button', 'Done');
  await page.upload(DRILL, backups.paths.password);
  await page.page.locator('::-p-xpath(//h3[.="Try a backup"]/.. //input[@type="password"])').fill(PASSWORD);
  await page.click('button', 'Open it');
  await page.see(difference, 30_000);
  await page.click('button', 'Done');
  expect(await accounts()).toEqual(before);
});

it('the drill says which file is no backup', async () => {
  const { page } = engang;
  await page.upload(DRILL, new URL(import.meta.url).pathname);
  await page.see('This file is not an Engang backup.');
  await page.click('button', 'Done');
});

it('a backup is restored by its recovery key', async () => {
  const { page } = engang;
  await page.upload(RESTORE, backups.paths.armored);
  await page.fill('Recovery key of the backup', backups.key.toLowerCase());
  await page.click('button', 'Restore backup');
  await page.see('1 new account');
  await page.click('button', 'Restore');
  await page.see('1 account was added');
  await page.wait('listitem', 'Sund, ida');
  expect(readdirSync(backups.folder)).toHaveLength(3);
});
