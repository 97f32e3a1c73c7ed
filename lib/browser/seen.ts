import type { Seen, SeenVault } from '../vault/seen';
import { keep, readKept } from './kept';

const KEY = 'seen';

/** In storage.local: another file of the profile than the vault, and in the clear. */
export const seen: Seen = {
  read: async () => ((await readKept(KEY)) as SeenVault | undefined) ?? null,
  write: (vault) => keep(KEY, vault),
};
