import type { Seen, SeenVault } from '../vault/seen';
import { browser } from './extension';

const KEY = 'seen';

/** In storage.local: another file of the profile than the vault, and in the clear. */
export const seen: Seen = {
  read: async () => ((await browser.storage.local.get(KEY))[KEY] as SeenVault | undefined) ?? null,
  write: (vault) => browser.storage.local.set({ [KEY]: vault }),
};
