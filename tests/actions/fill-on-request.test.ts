import { beforeEach, expect, it, vi } from 'vitest';
import { fillOnRequest } from '../../lib/actions/fill-on-request';
import type { ActiveTab } from '../../lib/browser/tab';
import type { Account } from '../../lib/otp/account';
import { account } from '../vault/accounts';

const fake = vi.hoisted(() => ({
  ask: async (_tab: unknown) => {},
  accounts: [] as unknown[],
  filled: [] as string[],
  told: [] as string[],
}));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/gestures', () => ({
  onFillGesture: (callback: (tab: unknown) => Promise<void>) => {
    fake.ask = callback;
  },
}));
vi.mock('../../lib/browser/tab-lock', () => ({ isFilling: async () => false }));
vi.mock('../../lib/actions/open-vault', () => ({
  access: async () => ({ status: 'open', vault: { read: async () => ({ accounts: fake.accounts }) } }),
}));
vi.mock('../../lib/actions/fill-silently', () => ({
  fillSilently: async (_vault: unknown, { id }: Account) => {
    fake.filled.push(id);
    return 'filled';
  },
}));
vi.mock('../../lib/actions/tell-of-fill', () => ({
  tellOfFill: async (_tab: number, done: string) => void fake.told.push(done),
}));

const TAB: ActiveTab = { id: 3, windowId: 1, url: 'https://havn.example/login' };
const held: Account = { ...account(1), sites: ['havn.example'] };
const fresh: Account = { ...account(2), sites: held.sites, unconfirmed: true, replaces: held.id };

beforeEach(() => {
  [fake.filled, fake.told] = [[], []];
  fillOnRequest();
});

it.each<[string, Account[], string[]]>([
  ['the only account of the page', [held, account(3)], [held.id]],
  ['a new one', [{ ...account(2), sites: held.sites, unconfirmed: true }], ['account-2']],
  ['a new key whose old one was deleted meanwhile', [fresh], [fresh.id]],
  ['none of two keys for one account', [held, fresh], []],
  ['no new key that would throw an old one out, of a site not known', [{ ...held, sites: [] }, fresh], []],
  ['none where no account fits', [account(3)], []],
])('fills %s', async (_, accounts, filled) => {
  fake.accounts = accounts;
  await fake.ask(TAB);
  expect(fake.filled).toEqual(filled);
  expect(fake.told).toEqual([filled.length > 0 ? 'filled' : 'unsure']);
});
