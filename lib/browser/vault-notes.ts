import { oneWriter } from '../vault/one-writer';
import { keep, onKept, readKept } from './kept';

/** What must be said about the vault, once, and stays until it is closed. Times are ms since 1970. */
export interface VaultNotes {
  /** What did not open was written anew from this state. `complete`: no later one is known. */
  repaired?: { savedAt: number; accounts: number; complete: boolean };
  /** The vault was gone, and is back from the second copy. */
  putBack?: { at: number };
  /** The record that opens the vault was damaged, and is back from the second copy. */
  waysPutBack?: { at: number };
  /** The vault is in an older state than the one last seen. */
  older?: { savedAt: number; accounts: number; lastSavedAt: number; lastAccounts: number };
  /** Someone without the vault key changed the ways to open it. */
  altered?: { at: number };
  /** What could not be opened lies in the database of this name. */
  aside?: { at: number; name: string };
  /** A vault was made in the place of one that is gone. */
  restoreNext?: { at: number };
}

const KEY = 'vaultNotes';

export async function readNotes(): Promise<VaultNotes> {
  return ((await readKept(KEY)) as VaultNotes | undefined) ?? {};
}

export function addNote(note: VaultNotes): Promise<void> {
  return oneWriter('notes', async () => keep(KEY, { ...(await readNotes()), ...note }));
}

export function closeNote(which: keyof VaultNotes): Promise<void> {
  return oneWriter('notes', async () => {
    const { [which]: _, ...others } = await readNotes();
    await keep(KEY, others);
  });
}

/** Calls back when there is another note or one less, in whichever window. Returns the way to stop. */
export function onNotes(callback: () => void): () => void {
  return onKept(KEY, callback);
}
