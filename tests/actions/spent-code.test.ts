import { beforeEach, expect, it, vi } from 'vitest';
import { askAndFillFrame, askedFrame } from '../../lib/actions/fill-frame';
import { fillSilently } from '../../lib/actions/fill-silently';
import { finishAskedFrames } from '../../lib/actions/finish-asked-frame';
import type { AskedFrame } from '../../lib/browser/asked-frame';
import { AppError } from '../../lib/error';
import type { Account } from '../../lib/otp/account';
import { fakeTabLocks } from '../browser/tab-locks';
import { NOW, newVault } from '../vault/quick';
import { frame, sure } from './frames';

const SITE = 'https://havn.example';
const PAY = 'https://pay.example';

/** A page that was given all of the code and holds none of it, or one that does not answer. */
const tab = vi.hoisted(() => ({
  frames: [] as unknown[],
  silent: null as Error | null,
  answer: 'spent',
  vault: null as unknown,
  signs: [] as string[],
  inPopup: [] as string[],
  fill: async (_: AskedFrame): Promise<boolean> => false,
}));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/tab', () => ({
  tabWith: async (id: number) => ({ id, windowId: 1, url: 'https://havn.example/mfa' }),
}));
vi.mock('../../lib/browser/clipboard', () => ({ copyAndClear: async () => true }));
vi.mock('../../lib/browser/badge', () => ({
  showSign: async (_: number, { text }: { text: string }) => tab.signs.push(text),
  countDown: async () => undefined,
}));
vi.mock('../../lib/browser/gestures', () => ({ openPopup: async () => true }));
vi.mock('../../lib/browser/unfinished-fill', () => ({
  leaveToPopup: async (_: number, { refused }: { refused: boolean }) =>
    tab.inPopup.push(refused ? 'refused' : 'unsure'),
}));
vi.mock('../../lib/actions/open-vault', () => ({
  access: async () => ({ status: 'open', vault: tab.vault }),
}));
vi.mock('../../lib/browser/inject', () => ({
  enterFrames: async () => {
    if (tab.silent) throw tab.silent;
    return tab.frames;
  },
  typeInFrame: async () => tab.answer,
  leaveFrames: async () => undefined,
}));
vi.mock('../../lib/browser/asked-frame', () => ({
  whenAllowed: async (_: unknown, use: () => Promise<unknown>) => use(),
  giveBackFrames: async () => undefined,
  onFrameAllowed: (fill: typeof tab.fill) => {
    tab.fill = fill;
  },
}));

const asked = askedFrame({ accountId: 'a', tabId: 1, origin: PAY, site: 'havn.example' }, NOW);
const inPage = [frame(SITE, [sure(2)])];
const inFrame = [
  frame(SITE, [], { frames: [{ src: PAY, width: 400, height: 300 }] }),
  frame(PAY, [sure(2)], { frameId: 3, ancestors: [SITE] }),
];

async function counting() {
  const { vault } = await newVault();
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const otp = { type: 'hotp', secret, algorithm: 'SHA1', digits: 6, counter: '5' } as const;
  const sites = ['havn.example'];
  const account: Account = { id: 'a', issuer: 'Havn', label: 'ida', otp, sites, addedAt: NOW };
  await vault.change(() => [account], NOW);
  tab.vault = vault;
  const counter = async () => {
    const [first] = (await vault.read()).accounts;
    return first?.otp.type === 'hotp' ? first.otp.counter : '';
  };
  return { vault, account, counter };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeTabLocks() });
  Object.assign(tab, { frames: inPage, silent: null, answer: 'spent', signs: [], inPopup: [] });
});

it.each([
  ['spent', '6'],
  ['refused', '5'],
])('a silent fill that is %s leaves the counter at %s', async (answer, at) => {
  tab.answer = answer;
  const { vault, account, counter } = await counting();
  const url = `${SITE}/`;
  expect(await fillSilently(vault, account, { id: 1, windowId: 1, url }, undefined, () => {})).toBe(answer);
  expect(await counter()).toBe(at);
});

it.each([
  ['spent', '6', ['?'], []],
  ['refused', '5', [], ['refused']],
  ['held', '6', ['✓'], []],
])('a frame that the background fills, %s, leaves the counter at %s', async (answer, at, signs, inPopup) => {
  Object.assign(tab, { answer, frames: inFrame });
  const { counter } = await counting();
  finishAskedFrames();
  expect(await tab.fill(asked)).toBe(false);
  expect([await counter(), tab.signs, tab.inPopup]).toEqual([at, signs, inPopup]);
});

it('a frame that the popup fills is said to have had the code, which is copied', async () => {
  tab.frames = inFrame;
  const { vault, account, counter } = await counting();
  const outcome = await askAndFillFrame(vault, account, asked, { onWait: () => {} });
  expect(outcome).toMatchObject({ did: 'copied', because: 'spent', digits: '254676' });
  expect(await counter()).toBe('6');
});

it('a page that does not answer moves no counter, and the popup goes on', async () => {
  tab.silent = new AppError('page_silent');
  const { counter } = await counting();
  finishAskedFrames();
  expect(await tab.fill(asked)).toBe(false);
  expect([await counter(), tab.signs, tab.inPopup]).toEqual(['5', [], ['unsure']]);
});
