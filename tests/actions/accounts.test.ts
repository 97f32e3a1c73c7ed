import { describe, expect, it } from 'vitest';
import { addSite, editAccount } from '../../lib/actions/accounts';
import { account } from '../vault/accounts';
import { NOW, newVault } from '../vault/quick';

const NAMES = { issuer: 'Havn', label: 'ida' };

async function vaultWith(sites: string[]) {
  const { vault } = await newVault();
  const held = { ...account(1), sites };
  await vault.change((accounts) => [...accounts, account(0), held], NOW);
  const read = async () => (await vault.read()).accounts.find(({ id }) => id === held.id);
  return { vault, id: held.id, read };
}

describe('editAccount', () => {
  it('changes the names, and adds and removes sites', async () => {
    const { vault, id, read } = await vaultWith(['havn.example', 'fjord.example']);
    const sites = { addedSites: ['works.example', 'fjord.example'], removedSites: ['havn.example'] };
    await editAccount(vault, id, { ...NAMES, ...sites }, NOW);
    expect(await read()).toMatchObject({ ...NAMES, sites: ['fjord.example', 'works.example'] });
    expect((await vault.read()).accounts[0]).toEqual(account(0));
  });

  it('keeps a site that another window added meanwhile', async () => {
    const { vault, id, read } = await vaultWith(['havn.example']);
    await addSite(vault, id, 'fjord.example', NOW);
    await editAccount(vault, id, { ...NAMES, addedSites: [], removedSites: ['havn.example'] }, NOW);
    expect((await read())?.sites).toEqual(['fjord.example']);
  });

  it('gives the name to the one that is to take its key over, unless that has a name of its own', async () => {
    const { vault, id } = await vaultWith([]);
    const waiting = { ...account(1), id: 'waiting', replaces: id };
    const named = { ...waiting, id: 'named', label: 'my own' };
    await vault.change((accounts) => [...accounts, waiting, named], NOW);
    await editAccount(vault, id, { ...NAMES, addedSites: [], removedSites: [] }, NOW);
    expect((await vault.read()).accounts.map(({ label }) => label)).toEqual([
      account(0).label,
      'ida',
      'ida',
      'my own',
    ]);
  });

  it('says so where another window deleted the account', async () => {
    const { vault } = await vaultWith([]);
    const edit = editAccount(vault, 'gone', { ...NAMES, addedSites: [], removedSites: [] }, NOW);
    await expect(edit).rejects.toMatchObject({ code: 'account_gone' });
  });
});
