import type { Seen, SeenVault } from '../vault/seen';
import { keep, onKept, readKept } from './kept';

const KEY = 'seen';

/** Calls back when something else was seen, in whichever window: the header changed, or the vault. Returns the way to stop. */
export const onSeenChanged = (callback: () => void): (() => void) => onKept(KEY, callback);

/** In storage.local: another file of the profile than the vault, and in the clear. */
export const seen: Seen = {
  read: async () => ((await readKept(KEY)) as SeenVault | undefined) ?? null,
  write: (vault) => keep(KEY, vault),
};
