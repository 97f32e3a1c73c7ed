// @vitest-environment happy-dom

import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RestorePreview } from '../../components/restore-preview';
import { momentText } from '../../components/when';
import { type Preview, previewAgainst } from '../../lib/actions/restore';
import { readEnpass } from '../../lib/backup/readers/enpass';
import { exportOf, item, totp } from '../backup/readers/made-up';

vi.mock('../../lib/browser/extension', async () => {
  const fake = (await import('../browser/storage')).fakeExtension();
  Object.assign(fake.browser.i18n, { getUILanguage: () => 'en' });
  return fake;
});

let root: HTMLElement;
const onKeep = vi.fn();
const onTake = vi.fn();
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') as HTMLElement;
  onKeep.mockClear();
  onTake.mockClear();
});

const secret = (letter: string) => `JBSWY3DPEHPK3PX${letter}`;
const show = (preview: Preview) =>
  act(() => render(h(RestorePreview, { preview, busy: false, onKeep, onTake }), root));
const said = () =>
  [...root.querySelectorAll('p, summary, li, label')].map(({ textContent }) => textContent?.trim());
const button = () => root.querySelector<HTMLButtonElement>('button');

async function previewed(taken: ('deleted' | 'archived')[], ...items: unknown[]) {
  const found = readEnpass(exportOf(...items), { now: 0, newId: () => crypto.randomUUID(), unnamed: String });
  if (!found) throw new Error('not taken for an Enpass export');
  return previewAgainst([], found, taken);
}

const items = [
  item('New', [totp(secret('A'))]),
  item('New', [totp(secret('A'))]),
  item('Wrong', [totp('123456', 'SMS'), totp(secret('B'), 'App')]),
  item('Old', [totp(secret('C'))], { archived: 1 }),
  item('Gone', [totp(secret('D'))], { trashed: 1 }),
];

describe('the preview of an export', () => {
  it('says of each code what becomes of it, and what else stays behind', async () => {
    await show(await previewed([], ...items));
    expect(said()).toEqual([
      'codesInEnpass_other 6',
      'exportOnlyCodes',
      'freshAccounts_other 2',
      'New',
      'Wrong',
      'knownAccounts_other 0',
      'repeatedAccounts_one 1',
      'archivedLeft_one 1',
      'Old',
      'archivedTake_one 1',
      'deletedLeft_one 1',
      'Gone',
      'deletedTake_one 1',
      'refusedAccounts_one 1',
      'lineRefused 3 Wrong (SMS). error_secret_is_code',
      'exportDelete',
    ]);
    expect(button()?.textContent).toBe('addAccounts_other 2');
    expect(document.activeElement).toBe(button());
    button()?.click();
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('asks for what was passed over, and shows what was taken among the new', async () => {
    await show(await previewed([], ...items));
    const [archived, deleted] = root.querySelectorAll('input');
    archived?.click();
    expect(onTake).toHaveBeenLastCalledWith(['archived']);
    await show(await previewed(['archived'], ...items));
    expect(said()).not.toContain('archivedLeft_one 1');
    expect(said().slice(2, 6)).toEqual(['freshAccounts_other 3', 'New', 'Wrong', 'Old']);
    expect(root.querySelector('input')).toBe(archived); // so the focus stays on it
    deleted?.click();
    expect(onTake).toHaveBeenLastCalledWith(['archived', 'deleted']);
    archived?.click();
    expect(onTake).toHaveBeenLastCalledWith([]);
  });

  it('of which nothing is new has nothing to add, and takes the focus itself', async () => {
    await show(await previewed([], item('Old', [totp(secret('C'))], { archived: 1 })));
    expect(button()).toBeNull();
    expect(document.activeElement).toBe(root.querySelector('fieldset'));
    await show(await previewed(['archived'], item('Old', [totp(secret('C'))], { archived: 1 })));
    expect(button()?.textContent).toBe('addAccounts_one 1');
  });
});

it('the preview of a backup is restored, also where nothing is new', async () => {
  await show(await previewAgainst([], { accounts: [], vaultId: 'one', created: 7, refused: [] }));
  expect(said()).toEqual([`backupFrom ${momentText(7)}`, 'freshAccounts_other 0', 'knownAccounts_other 0']);
  expect(button()?.textContent).toBe('restore');
});
