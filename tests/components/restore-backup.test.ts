// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { RestoreBackup } from '../../components/restore-backup';
import type { Vault } from '../../lib/vault/vault';
import { exportOf, field, item, totp } from '../backup/readers/made-up';
import { NOW, newVault } from '../vault/quick';

vi.mock('../../lib/browser/extension', async () => {
  const fake = (await import('../browser/storage')).fakeExtension();
  Object.assign(fake.browser.i18n, { getUILanguage: () => 'en' });
  return fake;
});

let vault: Vault;
let choose: (file: File) => void;
function Screen() {
  const [file, setFile] = useState<File | null>(null);
  choose = setFile;
  return h(RestoreBackup, { vault, file, onFile: setFile });
}

beforeEach(async () => {
  ({ vault } = await newVault());
  document.body.innerHTML = '<main></main>';
  await act(() => render(h(Screen, null), document.querySelector('main') as HTMLElement));
});

const fileOf = (json: unknown) => new File([JSON.stringify(json)], 'export.json');
const text = () => document.body.textContent;
const click = (name: string) =>
  act(() =>
    [...document.querySelectorAll<HTMLElement>('button, label')]
      .find(({ textContent }) => textContent?.trim() === name)
      ?.click(),
  );
const labels = async () => (await vault.read()).accounts.map(({ issuer, label }) => `${issuer}, ${label}`);
/** What a click sets off ends later. */
const see = (expected: string) =>
  vi.waitFor(async () => {
    await act(() => {});
    expect(text()).toContain(expected);
  });

const ida = field('username', 'ida');
const whole = exportOf(
  item('Havn', [ida, totp('JBSWY3DPEHPK3PXP')]),
  item('Old', [ida, totp('KRSXG5CTMVRXEZLU')], { archived: 1 }),
);

it('an export is asked no password for, shown, added with what is asked for, and taken out again', async () => {
  await act(() => choose(fileOf(whole)));
  await see('codesInEnpass_other 2');
  expect(document.querySelector('input[type=password]')).toBeNull();
  expect(await labels()).toEqual([]);
  await click('archivedTake_one 1');
  await see('freshAccounts_other 2');
  await click('addAccounts_other 2');
  await see('addedAll_other 2 exportDelete');
  expect(await labels()).toEqual(['Havn, ida', 'Old, ida']);
  await click('takeOut');
  await see('takenOut_other 2');
  expect(await labels()).toEqual([]);
  expect(text()).not.toContain('addedAll');
});

it('takes out what it added and nothing else', async () => {
  await act(() => choose(fileOf(whole)));
  await see('addAccounts_one 1');
  await click('addAccounts_one 1');
  await see('addedAll_one 1');
  await vault.change((accounts) => accounts.map((each) => ({ ...each, id: 'mine', label: 'mine' })), NOW);
  await click('takeOut');
  await see('takenOut_other 0');
  expect(await labels()).toEqual(['Havn, mine']);
});

it('what is wrong with one file is not said of the next', async () => {
  await act(() => choose(fileOf({ items: [] })));
  await see('error_export_unknown');
  await act(() => choose(fileOf(exportOf())));
  await see('error_export_empty');
  await act(() => choose(fileOf(whole)));
  await see('codesInEnpass_other 2');
  expect(document.querySelector<HTMLElement>('.error:not([hidden])')).toBeNull();
});
