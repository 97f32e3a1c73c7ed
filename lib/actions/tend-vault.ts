import { readSecondCopy } from '../browser/second-copy';
import { acceptState, readSeenState, type SeenState, sawState } from '../browser/seen';
import { addNote } from '../browser/vault-notes';
import { codeOf } from '../error';
import type { DiskStore } from '../vault/disk-store';
import { oneWriter } from '../vault/one-writer';
import { copiesOf } from '../vault/read-header';
import type { Vault, VaultState } from '../vault/vault';
import { disk } from './open-vault';

/** What could not be put right is not tried again by this window until it is another state. */
let given: string | null = null;

/**
 * The state of the vault; what is damaged, lost or older than what was last seen is put right first, as far as it can
 * be, and said in a note.
 * @throws AppError vault_damaged where nothing opens, neither here nor in the second copy
 */
export async function readTended(vault: Vault, now: number, store: DiskStore = disk): Promise<VaultState> {
  const known = await seenOf(vault); // before the state: it never runs ahead of what is written
  const state = await readOrNull(vault);
  if (state && state.damaged === 0 && state.number >= (known?.number ?? 0)) {
    if (state.number > (known?.number ?? 0)) await sawState(seenStateOf(vault, state)).catch(() => undefined);
    return state;
  }
  const condition = `${state?.number} ${state?.damaged} ${known?.number}`;
  if (state && given === condition) return state;
  try {
    await oneWriter(`mend ${vault.id}`, () => mend(vault, store, now));
  } catch (error) {
    if (!state) throw error;
    given = condition; // a full disk: what opens is shown all the same
  }
  return vault.read();
}

async function mend(vault: Vault, store: DiskStore, now: number): Promise<void> {
  const known = await seenOf(vault);
  const before = await readOrNull(vault);
  const lost = known !== null && (before?.number ?? 0) < known.number;
  if (before && before.damaged === 0 && !lost) return; // another window did
  await takeSecondCopy(vault, store, before?.number ?? 0);
  const state = await vault.read();
  const { accounts, savedAt, number } = state;
  const complete = known !== null && known.number <= number;
  const after = state.damaged > 0 && !state.readOnly ? await vault.change((same) => same, now) : state;
  const told = { savedAt, accounts: accounts.length };
  if (!before || before.damaged > 0 || before.number !== number) {
    await addNote({ repaired: { ...told, complete } });
  } else if (known) {
    await addNote({ older: { ...told, lastSavedAt: known.savedAt, lastAccounts: known.accounts } });
  }
  if (known && after.number < known.number) await acceptState(seenStateOf(vault, after));
}

/** Where it opens, and is newer than all that does here. */
async function takeSecondCopy(vault: Vault, store: DiskStore, newest: number): Promise<void> {
  const copy = await readSecondCopy();
  if (copy?.vaultId !== vault.id || copy.revision.number <= newest) return;
  if (await vault.opens(copy.revision)) await store.putBack(await copiesOf(copy.header), copy.revision);
}

async function readOrNull(vault: Vault): Promise<VaultState | null> {
  try {
    return await vault.read();
  } catch (error) {
    if (codeOf(error) !== 'vault_damaged') throw error;
    return null;
  }
}

async function seenOf(vault: Vault): Promise<SeenState | null> {
  const known = await readSeenState();
  return known?.vaultId === vault.id ? known : null;
}

function seenStateOf({ id }: Vault, { number, accounts, savedAt }: VaultState): SeenState {
  return { vaultId: id, number, accounts: accounts.length, savedAt };
}
