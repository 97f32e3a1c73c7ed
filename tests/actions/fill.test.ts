import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillCode } from '../../lib/actions/fill';
import type { FillOptions } from '../../lib/actions/fill-outcome';
import type { Account } from '../../lib/otp/account';
import { fakeTabLocks } from '../browser/tab-locks';
import { NOW, newVault } from '../vault/quick';
import { field, frame, sure } from './frames';

const BANK = 'https://login.bank.example';
const PLAIN = 'http://login.bank.example';

/** The tab in front, and what was typed into it. */
const tab = vi.hoisted(() => ({ url: '', frames: [] as unknown[], typed: [] as string[] }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/tab', () => ({ activeTab: async () => ({ id: 1, windowId: 1, url: tab.url }) }));
vi.mock('../../lib/browser/clipboard', () => ({ copyAndClear: async () => true }));
vi.mock('../../lib/browser/inject', () => ({
  enterFrames: async () => tab.frames,
  typeInFrame: async (_: number, frameId: number, fields: number[]) => {
    tab.typed.push(`${frameId}: ${fields}`);
    return 'held';
  },
  leaveFrames: async () => undefined,
}));

async function counting(sites = ['bank.example'], digits: 6 | 8 = 6) {
  const { vault } = await newVault();
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const otp = { type: 'hotp', secret, algorithm: 'SHA1', digits, counter: '5' } as const;
  const account: Account = { id: 'a', issuer: 'Bank', label: 'ida', otp, sites, addedAt: NOW };
  await vault.change(() => [account], NOW);
  const now = async () => (await vault.read()).accounts[0] as Account;
  const counter = async () => ((await now()).otp as typeof otp).counter;
  const fill = (said: Partial<FillOptions> = {}) => fillCode(vault, account, { ...said, onWait: () => {} });
  return { fill, now, counter };
}

function show(origin: string, items: Parameters<typeof frame>[1]): void {
  Object.assign(tab, { url: `${origin}/mfa`, frames: [frame(origin, items)] });
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeTabLocks() });
  tab.typed = [];
  show(BANK, [sure(2)]);
});

describe('a field that was picked by its context menu', () => {
  const or = { kind: 'text', text: 'or' } as const;

  it('is filled, though another one is sure', async () => {
    show(BANK, [sure(2), or, field(5, ['Note'], { focused: true })]);
    expect(await (await counting()).fill({ pickedFrame: 0 })).toMatchObject({ did: 'filled' });
    expect(tab.typed).toEqual(['0: 5']);
  });

  it('that can take no code is asked about: no other is filled in its place', async () => {
    show(BANK, [sure(2), or, field(5, ['Note'], { focused: true, holds: 'text' })]);
    const { fill, counter } = await counting();
    const outcome = await fill({ pickedFrame: 0 });
    expect(outcome).toMatchObject({ did: 'ask', because: 'field', choices: [{ field: { fields: [2] } }] });
    expect([tab.typed, await counter()]).toEqual([[], '5']);
  });
});

describe('a page over plain http of an account of the same name', () => {
  it('is asked about by what is wrong with it, and never learned', async () => {
    show(PLAIN, [sure(2)]);
    const { fill, now } = await counting();
    const asked = await fill();
    expect(asked).toEqual({
      did: 'ask',
      because: 'site',
      host: 'http://login.bank.example',
      site: 'http://bank.example',
      lookalike: null,
      plain: true,
    });
    expect(await fill({ confirmed: 'http://bank.example' })).toMatchObject({ did: 'filled' });
    expect((await now()).sites).toEqual(['bank.example']);
    expect(await fill()).toMatchObject({ did: 'ask', plain: true });
  });

  it('fills where the account was enrolled there', async () => {
    show(PLAIN, [sure(2)]);
    expect(await (await counting(['http://bank.example'])).fill()).toMatchObject({ did: 'filled' });
  });
});

describe('a yes to a site', () => {
  it('is learned', async () => {
    show('https://other.example', [sure(2)]);
    const { fill, now } = await counting();
    expect(await fill()).toMatchObject({ did: 'ask', site: 'other.example', plain: false });
    expect(await fill({ confirmed: 'other.example' })).toMatchObject({ did: 'filled' });
    expect((await now()).sites).toEqual(['bank.example', 'other.example']);
  });

  it('counts for no other site that the tab went to meanwhile', async () => {
    show('https://evil.example', [sure(2)]);
    const { fill, counter, now } = await counting();
    expect(await fill({ confirmed: 'other.example' })).toMatchObject({
      did: 'ask',
      because: 'site',
      host: 'evil.example',
      site: 'evil.example',
    });
    expect([tab.typed, await counter(), (await now()).sites]).toEqual([[], '5', ['bank.example']]);
  });
});
