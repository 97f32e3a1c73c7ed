/** In a page of the extension: a vault of many accounts, changed again and again by the code of lib itself. */
import { deriveInWorker } from '../../lib/browser/derive';
import { seen } from '../../lib/browser/seen';
import type { Account } from '../../lib/otp/account';
import { DiskStore } from '../../lib/vault/disk-store';
import { createVault } from '../../lib/vault/unlock';
import { Vault } from '../../lib/vault/vault';

const DAY = 24 * 3_600_000;

/** `save` is how long each change of one account took, in ms; `bytes` are those of all revisions at last. */
interface Measured {
  save: number[];
  bytes: number;
  revisions: number;
}

/** Makes the vault, changes it `rounds` times within a day, then once a day for `days`. */
async function measure(accounts: Account[], rounds: number, days: number): Promise<Measured> {
  const store = new DiskStore();
  const tools = { derive: deriveInWorker, seen };
  const { vaultId, vaultKey } = await createVault(store, 'one calm master password', tools, Date.now());
  const vault = await Vault.open(store, vaultId, vaultKey);
  const start = Date.now();
  await vault.change(() => accounts, start);
  const edit = (number: number) => (before: Account[]) =>
    before.map((account, at) =>
      at === number ? { ...account, label: `${account.label} ${number}` } : account,
    );
  const save: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await vault.change(edit(round), start + round);
    save.push(performance.now() - begun);
  }
  for (let day = 1; day <= days; day++) await vault.change(edit(day), start + day * DAY);
  let bytes = 0;
  await store.revisions.each(({ sealed }) => {
    bytes += sealed.length;
  });
  return { save, bytes, revisions: await store.revisions.count() };
}

Object.assign(globalThis, { measure });
