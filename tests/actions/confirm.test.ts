import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addAccounts } from '../../lib/actions/add-accounts';
import { confirmAccount, confirmByUse, takeConfirmationBack } from '../../lib/actions/confirm';
import { copyCode } from '../../lib/actions/copy-code';
import { fillCode } from '../../lib/actions/fill';
import { fillSilently } from '../../lib/actions/fill-silently';
import type { Account } from '../../lib/otp/account';
import { fakeTabLocks } from '../browser/tab-locks';
import { account } from '../vault/accounts';
import { NOW, newVault } from '../vault/quick';
import { field, frame, sure } from './frames';

const HAVN = 'https://havn.example';
const TAB = { id: 1, windowId: 1, url: `${HAVN}/mfa` };

/** The tab in front, and what it does with a code. */
const tab = vi.hoisted(() => ({ frames: [] as unknown[], takes: 'held' as string }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/tab', () => ({
  activeTab: async () => ({ id: 1, windowId: 1, url: 'https://havn.example/mfa' }),
}));
vi.mock('../../lib/browser/clipboard', () => ({ copyAndClear: async () => true }));
vi.mock('../../lib/browser/inject', () => ({
  enterFrames: async () => tab.frames,
  typeInFrame: async () => tab.takes,
  leaveFrames: async () => undefined,
}));
vi.mock('../../lib/actions/wait-for-code', () => ({ waitForCode: async () => 'no_need' }));

const old = { ...account(1), sites: ['havn.example'] };
const { issuer, label } = old;

/** A vault with an account, and its new key as the page showed it. */
async function enrolled() {
  const { vault } = await newVault();
  await vault.change(() => [old, account(2)], NOW);
  const otp = { ...old.otp, secret: 'GEZDGNBVGY3TQOJQ' };
  const [added] = await addAccounts(vault, [{ issuer, label, otp, replaces: old.id }], 'havn.example', NOW);
  const fresh = added?.account as Account;
  const ids = async () => (await vault.read()).accounts.map(({ id }) => id);
  const trash = async () => (await vault.read()).trash.map((each) => each.account.id);
  return { vault, fresh, ids, trash };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeTabLocks() });
  Object.assign(tab, { frames: [frame(HAVN, [sure(2)])], takes: 'held' });
});

describe('a new key', () => {
  it('leaves the old one in the list until a person says that it works, and puts it in the trash then', async () => {
    const { vault, fresh, ids, trash } = await enrolled();
    expect(await ids()).toEqual([old.id, account(2).id, fresh.id]);
    const confirmed = await confirmAccount(vault, fresh.id, NOW);
    expect(confirmed?.replaced.map((each) => each.account)).toEqual([old]);
    expect([await ids(), await trash()]).toEqual([[fresh.id, account(2).id], [old.id]]);
  });

  it('comes back out of the trash with undo, and the new one is unconfirmed again', async () => {
    const { vault, fresh, trash } = await enrolled();
    const confirmed = await confirmAccount(vault, fresh.id, NOW);
    if (!confirmed) throw new Error('nothing was confirmed');
    await takeConfirmationBack(vault, confirmed, NOW);
    expect((await vault.read()).accounts).toEqual([old, fresh, account(2)]);
    expect(await trash()).toEqual([]);
  });

  it('writes nothing where there is nothing to confirm', async () => {
    const { vault } = await enrolled();
    const { number } = await vault.read();
    expect(await confirmAccount(vault, old.id, NOW)).toBeNull();
    expect(await confirmAccount(vault, 'gone', NOW)).toBeNull();
    expect((await vault.read()).number).toBe(number);
  });
});

describe('the first use', () => {
  const said = { onWait: () => {} };
  const unconfirmed = async ({ vault, fresh }: Awaited<ReturnType<typeof enrolled>>) =>
    (await vault.read()).accounts.find(({ id }) => id === fresh.id)?.unconfirmed === true;

  it.each([
    ['held', 'filled'],
    ['left', 'left'],
  ])('is a fill that the page answers with %s', async (takes, did) => {
    tab.takes = takes;
    const held = await enrolled();
    const outcome = await fillCode(held.vault, held.fresh, said);
    expect(outcome).toMatchObject({ did, confirmed: { replaced: [{ account: old }] } });
    expect([await unconfirmed(held), await held.trash()]).toEqual([false, [old.id]]);
  });

  it.each(['refused', 'spent'])('is no fill that the page answers with %s', async (takes) => {
    tab.takes = takes;
    const held = await enrolled();
    expect(await fillCode(held.vault, held.fresh, said)).toMatchObject({ did: 'copied', because: takes });
    expect([await unconfirmed(held), await held.trash()]).toEqual([true, []]);
  });

  it('is no code that was copied because the page has no field for it yet', async () => {
    tab.frames = [frame(HAVN, [field(0, ['Namn'])])];
    const held = await enrolled();
    expect(await fillCode(held.vault, held.fresh, said)).toMatchObject({
      did: 'copied',
      because: 'no_field',
    });
    expect(await unconfirmed(held)).toBe(true);
  });

  it('is a copy that was asked for', async () => {
    const held = await enrolled();
    expect(await copyCode(held.vault, held.fresh, NOW)).toMatchObject({ confirmed: { account: held.fresh } });
    expect(await unconfirmed(held)).toBe(false);
  });

  it('is a fill by the shortcut', async () => {
    const held = await enrolled();
    expect(await fillSilently(held.vault, held.fresh, TAB, undefined, () => {})).toBe('filled');
    expect(await unconfirmed(held)).toBe(false);
  });

  it('is no use of another account', async () => {
    const held = await enrolled();
    expect(await copyCode(held.vault, old, NOW)).toMatchObject({ confirmed: null });
    expect(await unconfirmed(held)).toBe(true);
  });

  it('gives the code also where the vault cannot be written', async () => {
    const { vault, fresh } = await enrolled();
    vi.spyOn(vault, 'change').mockRejectedValue(new Error('no room'));
    expect(await confirmByUse(vault, fresh, NOW)).toBeNull();
    expect(await copyCode(vault, fresh, NOW)).toMatchObject({ cleared: 'always', confirmed: null });
    await expect(confirmAccount(vault, fresh.id, NOW)).rejects.toThrow('no room');
  });
});
