import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillSilently } from '../../lib/actions/fill-silently';
import { surePlaceIn } from '../../lib/actions/places';
import { typeAt } from '../../lib/actions/type-at';
import type { Frame } from '../../lib/browser/inject';
import { isFilling } from '../../lib/browser/tab-lock';
import type { Account } from '../../lib/otp/account';
import type { Vault } from '../../lib/vault/vault';
import { fakeTabLocks } from '../browser/tab-locks';
import { NOW, newVault } from '../vault/quick';
import { field, frame, sure } from './frames';

/** A tab that shows `pages` one after the other, and takes the code or not. */
const tab = vi.hoisted(() => ({ pages: [] as unknown[][], takes: true, did: [] as string[] }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/inject', () => ({
  enterFrames: async () => {
    tab.did.push('read');
    return tab.pages.length > 1 ? tab.pages.shift() : tab.pages[0];
  },
  typeInFrame: async (_: number, frameId: number, fields: number[], digits: string) => {
    tab.did.push(`type ${digits} in ${frameId}: ${fields}`);
    return tab.takes ? 'held' : 'refused';
  },
  leaveFrames: async () => tab.did.push('leave'),
}));
const waiting = vi.hoisted(() => ({ ends: 'no_need', until: Promise.resolve() }));
vi.mock('../../lib/actions/wait-for-code', () => ({
  waitForCode: async () => {
    tab.did.push('wait');
    await waiting.until;
    return waiting.ends;
  },
}));

const SITE = 'https://havn.example';
const CODES = ['254676', '287922']; // RFC 4226, appendix D, counts 5 and 6
const onCode: Frame[] = [frame(SITE, [sure(2)])];
const onNothing: Frame[] = [frame(SITE, [field(0, ['Namn'])])];

async function counting(
  digits: 6 | 8 = 6,
): Promise<{ vault: Vault; account: Account; counter(): Promise<string> }> {
  const { vault } = await newVault();
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const otp = { type: 'hotp', secret, algorithm: 'SHA1', digits, counter: '5' } as const;
  const account: Account = {
    id: 'a',
    issuer: 'Havn',
    label: 'ida',
    otp,
    sites: ['havn.example'],
    addedAt: NOW,
  };
  await vault.change(() => [account], NOW);
  const counter = async () => {
    const [first] = (await vault.read()).accounts;
    return first?.otp.type === 'hotp' ? first.otp.counter : '';
  };
  return { vault, account, counter };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeTabLocks() });
  Object.assign(tab, { pages: [onCode], takes: true, did: [] });
  Object.assign(waiting, { ends: 'no_need', until: Promise.resolve() });
});

describe('typing at a place', () => {
  const type = ({ vault, account }: { vault: Vault; account: Account }) =>
    typeAt(vault, account, 1, surePlaceIn, () => {});

  it('reads, waits, takes the code and types it, in this order, and leaves', async () => {
    const held = await counting();
    expect(await type(held)).toMatchObject({ did: 'typed', taken: { digits: CODES[0], moved: { to: '6' } } });
    expect(tab.did).toEqual(['read', 'wait', `type ${CODES[0]} in 0: 2`, 'leave']);
    expect(await held.counter()).toBe('6');
  });

  it('reads anew after a wait, and types at the place that there is then', async () => {
    waiting.ends = 'waited';
    tab.pages = [onCode, [frame(SITE, [sure(4)])]];
    expect(await type(await counting())).toMatchObject({ did: 'typed' });
    expect(tab.did).toEqual(['read', 'wait', 'read', `type ${CODES[0]} in 0: 4`, 'leave']);
  });

  it.each([
    ['where there is no place', [onNothing], 'no_need', 'undecided'],
    ['where the place is gone after the wait', [onCode, onNothing], 'waited', 'undecided'],
    ['where the wait is cancelled', [onCode], 'cancelled', 'cancelled'],
  ])('moves no counter %s', async (_, pages, ends, did) => {
    tab.pages = pages;
    waiting.ends = ends;
    const held = await counting();
    expect(await type(held)).toMatchObject({ did });
    expect(await held.counter()).toBe('5');
    expect(tab.did.filter((each) => each.startsWith('type'))).toEqual([]);
    expect(tab.did.at(-1)).toBe('leave');
  });

  it('moves no counter for boxes that the code does not fit', async () => {
    const boxes = [0, 1, 2, 3, 4, 5].map((at) => sure(at, { width: 40 }));
    tab.pages = [[frame(SITE, boxes)]];
    const held = await counting(8);
    const typing = await type(held);
    expect(typing.did).toBe('undecided');
    expect(await held.counter()).toBe('5');
    expect(await type(await counting(6))).toMatchObject({ did: 'typed' });
  });

  it('says that the page refused, with the code that moved once', async () => {
    tab.takes = false;
    const held = await counting();
    expect(await type(held)).toMatchObject({ did: 'refused', taken: { digits: CODES[0] } });
    expect(await held.counter()).toBe('6');
  });
});

describe('a second fill in the same tab', () => {
  it('touches nothing while the first one waits for its code, and says so', async () => {
    const held = await counting();
    let go = () => {};
    waiting.until = new Promise((done) => {
      go = done;
    });
    const type = (tabId: number) => typeAt(held.vault, held.account, tabId, surePlaceIn, () => {});
    const first = type(1);
    await expect.poll(() => tab.did).toEqual(['read', 'wait']);
    expect(await isFilling(1)).toBe(true);
    expect(await type(1)).toEqual({ did: 'cancelled', busy: true });
    expect(tab.did).toEqual(['read', 'wait']);
    const elsewhere = type(2);
    await expect.poll(() => tab.did).toEqual(['read', 'wait', 'read', 'wait']);
    go();
    expect(await first).toMatchObject({ did: 'typed' });
    expect(await elsewhere).toMatchObject({ did: 'typed' });
    expect(await type(1)).toMatchObject({ did: 'typed' });
    expect(await held.counter()).toBe('8');
    expect(await isFilling(1)).toBe(false);
  });
});

describe('a silent fill', () => {
  const fill = ({ vault, account }: { vault: Vault; account: Account }, url = `${SITE}/`, frameId?: number) =>
    fillSilently(vault, account, { id: 1, windowId: 1, url }, frameId, () => {});

  it('fills what is sure', async () => expect(await fill(await counting())).toBe('filled'));

  it.each([
    ['a page of another site', 'https://evil.example/', [[frame('https://evil.example', [sure(2)])]]],
    ['a field that is not sure', SITE, [[frame(SITE, [field(2, ['Kode'])])]]],
    ['a frame of another site', SITE, [[frame('https://pay.example', [sure(2)], { ancestors: [SITE] })]]],
    [
      'a frame of the site in another page',
      SITE,
      [[frame(SITE, [sure(2)], { ancestors: ['https://evil.example'] })]],
    ],
    ['a frame whose surroundings are not known', SITE, [[frame(SITE, [sure(2)], { ancestors: null })]]],
  ])('leaves %s alone', async (_, url, pages) => {
    tab.pages = pages;
    const held = await counting();
    expect(await fill(held, url)).toBe('unsure');
    expect(tab.did.filter((each) => each.startsWith('type'))).toEqual([]);
    expect(await held.counter()).toBe('5');
  });

  it('fills the field whose context menu was used, though another one is sure', async () => {
    const picked = field(7, ['Namn'], { focused: true });
    tab.pages = [[frame(SITE, [sure(2), { kind: 'text', text: 'or' }, picked])]];
    expect(await fill(await counting(), SITE, 0)).toBe('filled');
    expect(tab.did).toContain(`type ${CODES[0]} in 0: 7`);
  });

  it('puts a counter back whose code was refused, as the popup offers that code again', async () => {
    tab.takes = false;
    const held = await counting();
    expect(await fill(held)).toBe('refused');
    expect(await held.counter()).toBe('5');
  });
});
