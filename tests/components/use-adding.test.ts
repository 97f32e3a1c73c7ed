// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Notice } from '../../components/notice';
import { useAdding } from '../../components/use-adding';
import type { Scan } from '../../lib/actions/scan';
import type { Account } from '../../lib/otp/account';
import type { Vault } from '../../lib/vault/vault';
import { account } from '../vault/accounts';

const page = vi.hoisted(() => ({ field: async (): Promise<boolean | null> => true }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/actions/field-in-front', () => ({ fieldInFront: () => page.field() }));

const SCAN: Scan = {
  ...{ found: [], clues: [], late: false, picture: null, of: 'page' },
  ...{ host: 'havn.example', site: 'havn.example' },
};
const { issuer, label, otp } = account(1);

let adding: ReturnType<typeof useAdding>;
let accounts: Account[];
let notices: Notice[];
const onDone = vi.fn();
const change = vi.fn(async (to: (held: Account[]) => Account[]) => {
  accounts = to(accounts);
});

function Screen() {
  const onNotice = (notice: Notice) => void notices.push(notice);
  adding = useAdding({ vault: { change } as unknown as Vault, place: 'popup', onNotice, onDone });
  return null;
}
beforeEach(async () => {
  [accounts, notices] = [[], []];
  onDone.mockClear();
  await act(() => render(h(Screen, {}), document.body));
});
afterEach(() => render(null, document.body));

const add = (more = false) => act(() => adding.add([{ issuer, label, otp }], SCAN, more));

it.each([
  ['has a field', async () => true, 'addedHere', true],
  ['has none', async () => false, 'addedBeforeField', false],
  ['went elsewhere', async () => null, 'addedHere', false],
  ['cannot be looked at', async () => Promise.reject(new Error('gone')), 'addedHere', false],
])('adds the account where the page %s', async (_, field, key, fill) => {
  page.field = field;
  await add();
  expect(accounts).toMatchObject([{ issuer, label, unconfirmed: true, sites: ['havn.example'] }]);
  expect(notices.map(({ text }) => text)).toEqual([`${key} ${issuer}, ${label}`]);
  expect(adding.justAdded).toEqual({ id: accounts[0]?.id, fill });
  expect(onDone).toHaveBeenCalledOnce();
});

it('stays where there is more to add', async () => {
  await add(true);
  expect([onDone.mock.calls.length, adding.justAdded]).toEqual([0, null]);
});

it('says nothing of an account that the vault did not take', async () => {
  page.field = async () => Promise.reject(new Error('gone'));
  change.mockRejectedValueOnce(new Error('full'));
  await expect(add()).rejects.toThrow('full');
  expect([notices, onDone.mock.calls.length]).toEqual([[], 0]);
});
