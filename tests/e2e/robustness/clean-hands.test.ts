import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BACKUP_PASSWORD, createVault, MASTER_PASSWORD, saveBackup } from '../../journey/main-job.mjs';
import { emptyFolder, givePassword, lock, type Page, SLOW, startEngang, unlock } from './engang';
import { canaryAccounts, letters } from './traces';
import { addAll } from './typist';

declare const chrome: import('webextension-polyfill').Browser;

const ACCOUNTS = canaryAccounts(20);
const NAMES = ACCOUNTS.flatMap(({ issuer, label, secret }) => [issuer, label, secret]);
const SECRETS = [...NAMES, MASTER_PASSWORD, BACKUP_PASSWORD];
/** Mistyped: what is wrong with it has to be said without it. */
const WRONG = letters();
const PLANTED = [letters(), letters()] as const;

/** All that the page is made of: text, attributes, and what is in its boxes. */
const pageOf = (page: Page) =>
  page.eval(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input')].map(({ value }) => value),
    ].join('\n'),
  );
const saidOn = (page: Page) =>
  page.eval(() =>
    [...document.querySelectorAll('[role=alert], [role=status]')].map((each) => each.textContent).join(),
  );
const within = (text: string, canaries: string[]) => canaries.filter((canary) => text.includes(canary));

it('no canary is on the page after the lock, in a log, in an error, in storage.local, in an attribute', async () => {
  const downloads = await emptyFolder();
  const log = join(downloads, 'console.log');
  const engang = await startEngang({ downloads, args: ['--enable-logging', `--log-file=${log}`] });
  const page = await engang.openExtensionPage('options.html');
  await page.fill('Master password', MASTER_PASSWORD);
  const attributes = () =>
    page.eval(() => {
      const all = [...document.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
      return all.map(({ value }) => value).join('\n');
    });
  expect(within(await attributes(), SECRETS)).toEqual([]);
  await createVault(page);
  await page.eval(addAll, ACCOUNTS);
  expect(within(await pageOf(page), NAMES).length).toBeGreaterThan(ACCOUNTS.length); // they would be found

  for (const typed of [
    `otpauth://totp/${WRONG}?secret=${WRONG}!`,
    `otpauth://hotp/a?secret=${WRONG}1`,
    `${WRONG}18`,
  ]) {
    await page.click('button', 'Add account');
    await page.fill('Secret or otpauth link', typed);
    await page.press('Enter');
    await page.page.waitForSelector('[role=alert]:not([hidden])');
    expect(within(await saidOn(page), [WRONG])).toEqual([]);
    await page.click('button', 'Cancel');
  }
  await saveBackup(page, downloads);
  expect(within(await attributes(), [MASTER_PASSWORD, BACKUP_PASSWORD])).toEqual([]);
  await page.eval((text) => console.log(text), PLANTED[0]);
  await (await engang.worker())?.evaluate((text) => console.error(text), PLANTED[1]);

  await lock(page);
  expect(within(await pageOf(page), SECRETS)).toEqual([]);
  await givePassword(page, `${MASTER_PASSWORD}!`);
  await page.see('That is not the master password', SLOW);
  expect(within(`${await saidOn(page)}${await attributes()}`, SECRETS)).toEqual([]);
  await unlock(page);
  const stored = await page.eval(async () =>
    JSON.stringify([
      await chrome.storage.local.get(),
      { ...localStorage },
      { ...sessionStorage },
      location.href,
    ]),
  );
  expect(within(stored, SECRETS)).toEqual([]);
  const session = await page.eval(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(within(session, SECRETS)).toEqual([]);
  await lock(page);
  expect(within(await pageOf(page), SECRETS)).toEqual([]);
  await engang.close();

  const logged = await readFile(log, 'utf8');
  expect(within(logged, [...PLANTED])).toEqual([...PLANTED]);
  expect(within(logged, [...SECRETS, WRONG])).toEqual([]);
});
