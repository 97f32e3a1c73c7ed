import type { Seen, SeenVault } from '../vault/seen';
import { browser } from './extension';

const KEY = 'seen';

/** Calls back when something else was seen, in whichever window: the header changed, or the vault. Returns the way to stop. */
export function onSeenChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** In storage.local: another file of the profile than the vault, and in the clear. */
export const seen: Seen = {
  read: async () => ((await browser.storage.local.get(KEY))[KEY] as SeenVault | undefined) ?? null,
  write: (vault) => browser.storage.local.set({ [KEY]: vault }),
};
