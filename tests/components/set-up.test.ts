// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountList } from '../../components/account-list';
import type { AccountFound } from '../../components/found';
import { FoundAccount } from '../../components/found-account';
import { TypedAccount } from '../../components/typed-account';
import type { Addition } from '../../lib/actions/add-accounts';
import type { Account } from '../../lib/otp/account';
import { account } from '../vault/accounts';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const SITE = 'havn.example';
const NEW_KEY = 'GEZDGNBVGY3TQOJQ';
const held = { ...account(1), sites: [SITE] };
const fresh: Account = {
  ...{ ...held, id: 'fresh', addedAt: Date.now(), unconfirmed: true, replaces: held.id },
  otp: { ...held.otp, secret: NEW_KEY },
};

let root: HTMLElement;
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const buttons = () => [...root.querySelectorAll('button')];
const texts = () => buttons().map((button) => button.textContent);
const press = (name: string) =>
  buttons()
    .find((button) => button.textContent === name)
    ?.click();
const send = () => root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
const focused = () => document.activeElement as HTMLElement;

/** Types into the box of a label. */
function type(label: string, text: string): void {
  const box = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const input = document.getElementById(box?.getAttribute('for') ?? '') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('what was found', () => {
  const reading = { issuer: held.issuer, label: held.label, otp: fresh.otp };

  function show(names: Partial<typeof reading>, accounts: Account[]) {
    const added: Addition[] = [];
    const found = {
      kind: 'account',
      reading: { ...reading, ...names },
      notes: [],
      place: null,
    } as AccountFound;
    const onAdd = async (addition: Addition) => void added.push(addition);
    const props = { found, where: 'here', site: SITE, held: accounts, focus: true, onAdd };
    render(h(FoundAccount, props), root);
    return added;
  }

  it('is added with one press where it is new', async () => {
    const added = show({}, []);
    expect([texts(), focused().textContent]).toEqual([['add'], 'add']);
    send();
    await expect.poll(() => added).toEqual([reading]);
  });

  it('replaces the account of its name with the first press, and stands beside it with the second button', async () => {
    const added = show({}, [held]);
    expect([texts(), focused().textContent]).toEqual([['addInPlace', 'addBeside'], 'addInPlace']);
    expect(root.textContent).toContain('alikeHeld');
    send();
    await expect.poll(() => added).toEqual([{ ...reading, replaces: held.id }]);
    press('addBeside');
    await expect.poll(() => added.slice(1)).toEqual([reading]);
  });

  it('asks for a name where the one that it has says nothing, and takes no name twice', async () => {
    const names = { label: held.issuer };
    const added = show(names, [{ ...held, ...names }]);
    expect(texts()).toEqual(['addBeside', 'addInPlace']);
    expect(focused().tagName).toBe('INPUT');
    expect(root.textContent).toContain('nameHint');
    send();
    await expect.poll(() => root.textContent).toContain('error_name_taken');
    type('account', 'Holstebro');
    await expect.poll(() => root.textContent).not.toContain('nameHint');
    send();
    await expect.poll(() => added).toEqual([{ ...reading, label: 'Holstebro' }]);
  });
});

describe('what was typed', () => {
  it('asks when it is to be added, and forgets the question with another name', async () => {
    const added: Addition[] = [];
    const onAdd = async (addition: Addition) => void added.push(addition);
    const batches = { preview: vi.fn(), add: vi.fn() };
    render(h(TypedAccount, { focus: false, held: [held], onAdd, batches }), root);
    type('secretOrLink', NEW_KEY);
    type('issuer', held.issuer);
    type('account', held.label);
    await expect.poll(texts).toEqual(['add']);
    send();
    await expect.poll(texts).toEqual(['addInPlace', 'addBeside']);
    await expect.poll(() => focused().textContent).toBe('addInPlace');
    type('account', 'bo');
    await expect.poll(texts).toEqual(['add']);
    await act(() => type('account', held.label));
    send();
    await expect.poll(texts).toEqual(['addInPlace', 'addBeside']);
    press('addInPlace');
    await expect.poll(() => added.map(({ replaces }) => replaces)).toEqual([held.id]);
  });
});

describe('the list', () => {
  const actions = {
    onFill: vi.fn(),
    onCopy: vi.fn(),
    onNext: vi.fn(),
    onEdit: vi.fn(),
    onDelete: vi.fn(),
    onConfirm: vi.fn(),
  };

  function show(justAdded: { id: string; fill: boolean } | null, accounts = [fresh, held]) {
    render(h(AccountList, { accounts, actions, ready: true, settingUp: 'fresh', justAdded }), root);
  }
  const said = () =>
    [...root.querySelectorAll('.account')].map((row) => row.querySelector('.standing p')?.textContent);

  it('says which key is which, to everyone, and whose turn it is', () => {
    show(null);
    expect(said()).toEqual(['standing_new_key', 'standing_used_until_now']);
    for (const row of root.querySelectorAll('.account')) {
      const text = row.querySelector('.standing p')?.textContent;
      for (const each of [row, ...row.querySelectorAll('[aria-label=copyCode]')]) {
        expect(document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent).toBe(text);
      }
    }
    expect(texts().filter((text) => text === 'fillCode' || text === 'itWorked')).toEqual([
      'fillCode',
      'itWorked',
    ]);
    press('itWorked');
    expect(actions.onConfirm).toHaveBeenCalledWith(fresh);
  });

  it('has nothing to say of accounts that are confirmed', () => {
    show(null, [held]);
    expect([said(), root.querySelector('[aria-describedby]')]).toEqual([[undefined], null]);
  });

  it('goes on with the account that was added, where the page has a field for its code', () => {
    show({ id: 'fresh', fill: true });
    expect(focused().textContent).toBe('fillCode');
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    expect(focused().dispatchEvent(held)).toBe(false);
    focused().click();
    expect(actions.onFill).toHaveBeenCalledWith(fresh);
  });

  it('takes the focus back to the search where the page has none yet', async () => {
    show({ id: 'fresh', fill: false });
    expect(focused().className).toBe('search');
    focused().blur();
    show({ id: 'fresh', fill: false });
    await expect.poll(() => focused().className).toBe('search');
  });

  it('goes on with it also where the list was there before', async () => {
    show(null);
    show({ id: 'fresh', fill: true });
    await expect.poll(() => focused().textContent).toBe('fillCode');
  });
});
