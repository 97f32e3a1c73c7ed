import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { base32 } from '../../practice/otp.mjs';
import { type Engang, type Page, startEngang } from './engang';
import { pressButton, said, textsInHeap, typeInto } from './heap';

const letters = () => base32(randomBytes(10)).toLowerCase();
const PASSWORD = `calm ${letters()} master ${letters()}`;
const WORD = PASSWORD.slice(5, 15);
const ACCOUNTS = Array.from({ length: 10 }, () => ({
  issuer: letters(),
  label: letters(),
  secret: base32(randomBytes(20)),
}));
const NAMES = ACCOUNTS.flatMap(({ issuer, label, secret }) => [issuer, label, secret]);

let engang: Engang;
let page: Page;
beforeAll(async () => {
  engang = await startEngang();
  page = await engang.openExtensionPage('options.html');
});
afterAll(() => engang.close());

const worker = () => {
  const target = engang.browser.targets().find((each) => each.type() === 'service_worker');
  if (!target) throw new Error('the worker is not running');
  return target;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 2_500));

it('a password is in no memory once it was used', async () => {
  await typeInto(page, 'input[type=password]', PASSWORD, PASSWORD);
  expect(await textsInHeap(page.page, [WORD])).not.toEqual([]); // it would be found
  await said(page, 'Strong enough');
  await page.page.keyboard.press('Enter');
  await said(page, 'Add account');
  await settled();
  expect(await textsInHeap(page.page, [WORD])).toEqual([]);
  expect(await textsInHeap(worker(), [WORD])).toEqual([]);

  await pressButton(page, 'Lock');
  await said(page, 'Engang is locked');
  await typeInto(page, '.unlock input[type=password]', PASSWORD);
  await page.page.keyboard.press('Enter');
  await said(page, 'Add account');
  await settled();
  expect(await textsInHeap(page.page, [WORD])).toEqual([]);
  expect(await textsInHeap(worker(), [WORD])).toEqual([]);
});

it('no account is in the memory of a page that was locked, nor on it', async () => {
  for (const { issuer, label, secret } of ACCOUNTS) {
    await pressButton(page, 'Add account');
    await typeInto(page, '.screen input[type=text]', `otpauth://totp/${issuer}:${label}?secret=${secret}`);
    await page.page.keyboard.press('Enter');
    await page.page.waitForFunction(
      (name) => document.querySelector('.accounts')?.textContent?.includes(name),
      {},
      label,
    );
  }
  const held = await textsInHeap(page.page, NAMES);
  for (const name of NAMES) expect(held.join()).toContain(name);
  await pressButton(page, 'Lock');
  await said(page, 'Engang is locked');
  await settled();
  expect(await page.page.content()).not.toMatch(new RegExp(NAMES.join('|')));
  expect(await textsInHeap(page.page, NAMES)).toEqual([]);
});
