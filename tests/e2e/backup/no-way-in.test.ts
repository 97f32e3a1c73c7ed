import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealBackup } from '../../../lib/backup/backup';
import { identityOf } from '../../../lib/backup/identity';
import { newRecoveryKey, recipientOf } from '../../../lib/vault/recovery-key';
import { fromHex, subBytes } from '../../../lib/vault/seal';
import { account } from '../../backup/accounts';
import { createVault } from '../../journey/main-job.mjs';
import { startShared } from '../../journey/shared-job.mjs';
import { addTyped, keyUri, useEngang } from '../chromium/session';
import { lock, startEngang } from '../robustness/engang';
import { addRecoveryKey } from './recovery-key';

declare const chrome: import('webextension-polyfill').Browser;

const engang = useEngang();
let key: string;
let folder: string;
let file: string;

/** As the background makes it: sealed to the recovery key and to the vault's own. */
beforeAll(async () => {
  const { page } = engang;
  await addTyped(page, keyUri('Havn', 'ida'));
  const recoveryKey = await addRecoveryKey(page);
  key = recoveryKey;
  const { vaultId, vaultKey } = await page.eval(
    async () =>
      (await chrome.storage.session.get('session')).session as { vaultId: string; vaultKey: string },
  );
  const bytes = await sealBackup({
    accounts: [account({ id: 'a', issuer: 'Havn', label: 'ida', otp: { secret: 'JBSWY3DPEHPK3PXP' } })],
    vaultId,
    created: Date.now(),
    recipient: await recipientOf(recoveryKey),
    identity: identityOf(await subBytes(fromHex(vaultKey), 'engang backups')),
  });
  folder = await mkdtemp(join(tmpdir(), 'engang-no-way-'));
  file = join(folder, 'automatic.age');
  await writeFile(file, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the drill says that the vault opened the file by itself, and proves the recovery key when asked', async () => {
  const { page } = engang;
  await page.upload('input[aria-label="Backup file to try"]', file);
  await page.see('Your unlocked vault opened it by itself.');
  await page.click('button', 'Try it with the recovery key');
  await page.fill('Recovery key of the backup', await newRecoveryKey());
  await page.click('button', 'Open it');
  await page.see('This backup was made for another recovery key.');
  await page.fill('Recovery key of the backup', key);
  await page.click('button', 'Open it');
  await page.see('The recovery key that you typed opened it.');
  expect(await page.text('body')).not.toContain('opened it by itself');
  await page.click('button', 'Done');
});

it('who cannot open the vault sets it aside, and a backup brings the accounts into a new one', async () => {
  const { page } = engang;
  await lock(page);
  await page.click('button', 'I cannot open it');
  await page.see('Nothing is deleted.');
  await page.click('button', 'Cancel');
  expect(await page.eval(() => document.activeElement?.textContent)).toBe('I cannot open it');
  await page.click('button', 'I cannot open it');
  await page.click('button', 'Set aside and start anew');
  await page.see('A vault that could not be opened was set aside');
  await page.click('button', 'Make a new vault');
  await createVault(page);
  await page.see('This vault is new and empty.');
  await page.click('button', 'Look in Settings');
  const inSight = await page.eval(() => ({
    focused: document.activeElement?.tagName,
    settings: document.querySelectorAll('#settings').length,
    list: [...document.querySelectorAll('main button')].some((b) => b.textContent?.includes('Add account')),
  }));
  expect(inSight).toEqual({ focused: 'ASIDE', settings: 1, list: true });
  await page.upload('input[aria-label="Backup file"]', file);
  await page.fill('Recovery key of the backup', key);
  await page.click('button', 'Restore backup');
  await page.see('1 new account');
  await page.click('button', 'Restore');
  await page.wait('listitem', 'Havn, ida');
});

it('on a shared computer there is nothing to set aside', async () => {
  const other = await startEngang();
  try {
    const page = await other.openExtensionPage('options.html');
    await startShared(page);
    await lock(page);
    await page.wait('button', 'End');
    expect(await page.has('button', 'I cannot open it')).toBe(false);
  } finally {
    await other.close();
  }
});
