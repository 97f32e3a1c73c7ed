import { describe, expect, it, vi } from 'vitest';
import { addedNotice } from '../../components/added-notice';
import { confirmedText, undoOfUse, withConfirmed } from '../../components/confirm-notice';
import type { Notice } from '../../components/notice';
import { type Addition, addAccounts } from '../../lib/actions/add-accounts';
import { confirmAccount } from '../../lib/actions/confirm';
import type { Scan } from '../../lib/actions/scan';
import { takeCode } from '../../lib/actions/take-code';
import type { Account } from '../../lib/otp/account';
import { account } from '../vault/accounts';
import { NOW, newVault } from '../vault/quick';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const scan: Scan = {
  ...{ found: [], clues: [], late: false, picture: null, of: 'page' },
  ...{ host: 'havn.example', site: 'havn.example' },
};
const { issuer, label, otp } = account(1);
const name = `${issuer}, ${label}`;

async function adding(addition: Addition, from: Scan | null, field: boolean | null) {
  const { vault } = await newVault();
  const added = await addAccounts(vault, [addition], from?.site ?? null, NOW);
  return addedNotice(vault, added, from, field, () => {}).text;
}

describe('addedNotice', () => {
  const reading = { issuer, label, otp };

  it('says how the set-up goes on', async () => {
    expect(await adding(reading, scan, true)).toBe(`addedHere ${name}`);
    expect(await adding(reading, scan, null)).toBe(`addedHere ${name}`);
    expect(await adding(reading, scan, false)).toBe(`addedBeforeField ${name}`);
    expect(await adding(reading, null, null)).toBe(`added ${name}`);
  });

  it('says what becomes of the old key', async () =>
    expect(await adding({ ...reading, replaces: 'old' }, scan, true)).toBe(`addedHere ${name} addedInPlace`));
});

describe('what using a code confirmed', () => {
  const counting: Account = {
    ...{ ...account(2), unconfirmed: true },
    otp: { type: 'hotp', secret: otp.secret, algorithm: 'SHA1', digits: 6, counter: '5' },
  };
  const named = 'Issuer 2, person2@example.com';

  it('is said, and taken back together with a counter that moved', async () => {
    const { vault } = await newVault();
    await vault.change(() => [counting], NOW);
    const { moved } = await takeCode(vault, counting, NOW);
    const confirmed = await confirmAccount(vault, counting.id, NOW);
    expect(withConfirmed('filled', confirmed)).toBe(`filled confirmed ${named}`);

    const notice = await new Promise<Notice>((onNotice) => {
      const actions = undoOfUse(vault, counting, { moved, confirmed }, onNotice);
      expect(actions.map((each) => each.name)).toEqual(['undo']);
      actions[0]?.run();
    });
    expect(notice.text).toBe(`counterBack ${named} unconfirmedAgain ${named}`);
    expect((await vault.read()).accounts).toEqual([counting]);
  });

  it('names the trash where a key was replaced', () => {
    const replaced = [{ account: account(1), at: 0 }];
    expect(confirmedText({ account: counting, replaced })).toBe(`confirmedInPlace ${named}`);
    expect(withConfirmed('filled', null)).toBe('filled');
  });

  it('leaves a counter its own way back', async () => {
    const { vault } = await newVault();
    expect(undoOfUse(vault, counting, { moved: null, confirmed: null }, () => {})).toEqual([]);
    const moved = { id: counting.id, from: '5', to: '6' };
    expect(undoOfUse(vault, counting, { moved, confirmed: null }, () => {})).toHaveLength(1);
  });
});
