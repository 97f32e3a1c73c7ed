import { describe, expect, it } from 'vitest';
import { addAccounts, takeBack } from '../../lib/actions/add-accounts';
import type { Account, AccountReading } from '../../lib/otp/account';
import type { Vault } from '../../lib/vault/vault';
import { NOW, newVault } from '../vault/quick';

const SITE = 'works.example';

function reading(label: string, secret = 'JBSWY3DPEHPK3PXP'): AccountReading {
  const otp = { type: 'totp', secret, algorithm: 'SHA1', digits: 6, period: 30 } as const;
  return { issuer: 'Works', label, otp };
}

const labelsOf = async (vault: Vault) => (await vault.read()).accounts.map(({ label }) => label);
const sitesOf = async (vault: Vault) =>
  (await vault.read()).accounts.map(({ sites }: Account) => sites.join(' '));

describe('addAccounts', () => {
  it('adds several in one change, bound to the site', async () => {
    const { vault } = await newVault();
    const before = (await vault.read()).number;
    const added = await addAccounts(vault, [reading('anna'), reading('bo')], SITE, NOW);
    const { accounts, number } = await vault.read();
    expect(number).toBe(before + 1);
    expect(accounts.map(({ label, sites }) => [label, sites])).toEqual([
      ['anna', [SITE]],
      ['bo', [SITE]],
    ]);
    expect(added.map(({ account, known }) => [account, known])).toEqual([
      [accounts[0], false],
      [accounts[1], false],
    ]);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(2);
  });

  it('adds each once, though it stands there twice', async () => {
    const { vault } = await newVault();
    const added = await addAccounts(vault, [reading('anna'), reading('anna')], null, NOW);
    expect(await labelsOf(vault)).toEqual(['anna']);
    expect(added.map(({ known }) => known)).toEqual([false, true]);
  });

  it('teaches a known one its new site', async () => {
    const { vault } = await newVault();
    await addAccounts(vault, [reading('anna')], 'other.example', NOW);
    const [again] = await addAccounts(vault, [reading('anna')], SITE, NOW);
    expect(again).toMatchObject({ known: true, learned: SITE });
    const [third] = await addAccounts(vault, [reading('anna')], SITE, NOW);
    expect(third).toMatchObject({ known: true, learned: null });
    expect(await sitesOf(vault)).toEqual([`other.example ${SITE}`]);
  });
});

describe('an account that was added', () => {
  it('is unconfirmed, and may take the key of another one over', async () => {
    const { vault } = await newVault();
    const [old] = await addAccounts(vault, [reading('anna')], SITE, NOW);
    const replaces = old?.account.id ?? '';
    await addAccounts(vault, [{ ...reading('anna', 'GEZDGNBVGY3TQOJQ'), replaces }], SITE, NOW);
    expect((await vault.read()).accounts).toMatchObject([
      { unconfirmed: true, otp: { secret: 'JBSWY3DPEHPK3PXP' } },
      { unconfirmed: true, otp: { secret: 'GEZDGNBVGY3TQOJQ' }, replaces },
    ]);
  });

  it('is known by its key on its site, also under the name that a person gave it', async () => {
    const { vault } = await newVault();
    await addAccounts(vault, [reading('mine')], SITE, NOW);
    const again = await addAccounts(vault, [reading('OS2faktor')], SITE, NOW);
    expect([await labelsOf(vault), again.map(({ known }) => known)]).toEqual([['mine'], [true]]);
    await addAccounts(vault, [reading('OS2faktor')], null, NOW);
    expect(await labelsOf(vault)).toEqual(['mine', 'OS2faktor']);
  });
});

describe('takeBack', () => {
  it('removes what was added and leaves the rest', async () => {
    const { vault } = await newVault();
    await addAccounts(vault, [reading('anna')], 'other.example', NOW);
    const bo = reading('bo', 'MFRGGZDFMZTWQ2LK');
    const added = await addAccounts(vault, [reading('anna'), reading('anna'), bo], SITE, NOW);
    await addAccounts(vault, [reading('clara', 'GEZDGNBVGY3TQOJQ')], SITE, NOW);
    await takeBack(vault, added, NOW);
    expect(await labelsOf(vault)).toEqual(['anna', 'clara']);
    expect(await sitesOf(vault)).toEqual(['other.example', SITE]);
  });

  it('keeps a site that the account had before', async () => {
    const { vault } = await newVault();
    await addAccounts(vault, [reading('anna')], SITE, NOW);
    await takeBack(vault, await addAccounts(vault, [reading('anna')], SITE, NOW), NOW);
    expect(await sitesOf(vault)).toEqual([SITE]);
  });
});
