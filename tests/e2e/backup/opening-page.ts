import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { codeAt } from '../../../lib/otp/code';
import { account, hotp } from '../../backup/accounts';
import type { Screen } from '../../drivers/screen';
import { madeBackups, PASSWORD } from './made';

export const pageIn = (build: string) => pathToFileURL(`${build}/open-engang-backup.html`).href;

const totp = account({ issuer: 'Havn Regnskab' });
const accounts = [totp, { ...account({ id: 'id-2', issuer: 'Fjord VPN', label: 'ida' }), otp: hotp('41') }];
export const made = () => madeBackups(accounts);
type Made = Awaited<ReturnType<typeof made>>;

/** What a person does with the page who has lost everything but a backup and what opens it. */
export async function opensEach(page: Screen, { paths, key }: Made): Promise<void> {
  const spaced = key.toLowerCase().replace(/(.{4})/g, '$1 ');
  await opens(page, paths.password, 'Backup password', ['wrong', 'That is not the password'], PASSWORD);
  for (const path of [paths.key, paths.armored])
    await opens(page, path, 'Recovery key (starts with AGE-SECRET-KEY-1)', ['abc', '58 characters'], spaced);
}

async function opens(
  page: Screen,
  path: string,
  box: string,
  [wrong, said]: [string, string],
  right: string,
): Promise<void> {
  await page.upload('input[type=file]', path);
  await page.fill(box, wrong);
  await page.click('button', 'Open');
  await page.see(said, 30_000);
  await page.fill(box, right);
  await page.click('button', 'Open');
  await page.see('Accounts in this backup: 2', 30_000);
  await showsCodes(page);
  await page.click('button', 'Close the backup');
}

async function showsCodes(page: Screen): Promise<void> {
  const shown = () =>
    page.eval(() =>
      [...document.querySelectorAll('output')].map((code) => code.textContent?.replace(' ', '')),
    );
  const [before, [first, second], after] = [Date.now(), await shown(), Date.now()];
  expect([codeAt(totp.otp, before).digits, codeAt(totp.otp, after).digits]).toContain(first);
  expect(second).toBe(codeAt(hotp('41'), 0).digits);
  await page.click('button', 'Next code of Fjord VPN, ida');
  expect((await shown())[1]).toBe(codeAt(hotp('42'), 0).digits);
  await page.click('button', 'Copy the code of Fjord VPN, ida');
  await page.see('The code of Fjord VPN, ida was copied.');
}
