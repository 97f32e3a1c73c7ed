import { browser } from './extension';
import { isShared, SHARED } from './shared-computer';

/**
 * The one door to storage.local, which is on disk and in the clear: what is kept beside the vault, by a key each.
 * In shared-computer mode it lies in memory instead. Values are JSON.
 */
export async function readKept(key: string): Promise<unknown> {
  const at = await place(key);
  return (await at.area.get(at.key))[at.key];
}

export async function keep(key: string, value: unknown): Promise<void> {
  const at = await place(key);
  await at.area.set({ [at.key]: value });
}

/** Before shared-computer mode begins, so that it finds it there at once. */
export async function keepInMemory(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [inMemory(key)]: value });
}

export async function forgetKept(key: string): Promise<void> {
  const at = await place(key);
  await at.area.remove(at.key);
}

/** Calls back when what is kept by this key changes, in whichever window. Returns the way to stop. */
export function onKept(key: string, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && key in changes) || (area === 'session' && inMemory(key) in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const inMemory = (key: string) => `${SHARED}-${key}`;

async function place(key: string) {
  return (await isShared())
    ? { area: browser.storage.session, key: inMemory(key) }
    : { area: browser.storage.local, key };
}
