import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../lib/backup/age-file';
import { readDocument } from '../../../lib/backup/document';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { FIREFOX_BUILD } from '../build';
import { keyUri } from '../chromium/session';
import { addRecoveryKey } from './recovery-key';

const downloads = mkdtempSync(join(tmpdir(), 'engang-auto-'));
const own = join(downloads, 'Engang');
let driver: Awaited<ReturnType<typeof launchFirefox>>;
let page: Awaited<ReturnType<typeof driver.newPage>>;
let key: string;

beforeAll(async () => {
  driver = await launchFirefox({ extension: FIREFOX_BUILD, downloads });
  page = await driver.openExtensionPage('options.html');
  await createVault(page);
});
afterAll(async () => {
  await driver?.close();
  rmSync(downloads, { recursive: true, force: true });
});

async function add(issuer: string) {
  await page.click('button', 'Add account');
  await page.fill('Secret or otpauth link', keyUri(issuer, 'ida'));
  await page.click('button', 'Add');
  await page.see(`${issuer}, ida was added`);
}

const ours = (name: string) => name.startsWith('engang-auto-') && name.endsWith('.age');
const newest = () => readdirSync(own).filter(ours).sort().at(-1) ?? '';

/** The names of the accounts in each backup, by the recovery key alone. */
const held = () =>
  Promise.all(
    readdirSync(own)
      .filter(ours)
      .sort()
      .map(async (name) => {
        const plain = await openFile(new Uint8Array(readFileSync(join(own, name))), { identities: [key] });
        return plain && readDocument(plain).accounts.map(({ issuer }) => issuer);
      }),
  );

describe('automatic backups in Firefox', () => {
  it('go to Downloads, as it has no folders to pick', async () => {
    await add('Havn');
    key = await addRecoveryKey(page);
    await page.close();
    page = await driver.openExtensionPage('options.html');
    await page.wait('button', 'Use the Downloads folder');
    expect(await page.has('button', 'Choose a folder')).toBe(false);
    await page.click('button', 'Use the Downloads folder');
    await driver.answerPermission(true);
    await page.see('It holds 1 account.', 20_000);
    expect(await held()).toEqual([['Havn']]);
  });

  it('are kept to a number, and no file but theirs is removed', async () => {
    writeFileSync(join(own, 'holiday.txt'), 'not ours');
    await page.eval(() => {
      const choice = [...document.querySelectorAll('select')].find(
        ({ textContent }) => textContent === '51030',
      );
      if (!choice) throw new Error('no choice of how many are kept');
      choice.value = '5';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (let made = 2; made <= 7; made++) {
      await sleep(1_100); // their names tell the second
      const before = newest();
      await page.click('button', 'Back up now');
      for (let tries = 0; newest() === before && tries < 50; tries++) await sleep(100);
    }
    for (let tries = 0; (await held()).length > 5 && tries < 50; tries++) await sleep(100);
    expect(await held()).toHaveLength(5);
    expect(readdirSync(own)).toContain('holiday.txt');
  });

  it('follow a change within two minutes, by themselves', async () => {
    await add('Fjord');
    for (let tries = 0; !(await held()).some((names) => names?.length === 2) && tries < 130; tries++)
      await sleep(1_000);
    expect((await held()).at(-1)).toEqual(['Havn', 'Fjord']);
  });

  it('are opened by the drill without a question', async () => {
    await page.upload('input[aria-label="Backup file to try"]', join(own, newest()));
    await page.see('This file opens, and holds 2 accounts. It is the same as your vault now.');
  });
});
