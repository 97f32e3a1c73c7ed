import { browser } from './extension';

/**
 * On a shared computer nothing may be written to disk: what would be lies in storage.session instead, which is memory
 * and gone with the browser. Everything of this mode has a key that begins with `SHARED`.
 */
export const SHARED = 'shared';
/** The number of the revision that a file holds. */
const SAVED = `${SHARED}:saved`;

export async function isShared(): Promise<boolean> {
  return (await browser.storage.session.get(SHARED))[SHARED] === true;
}

/** Chosen before there is a vault. */
export async function beginShared(): Promise<void> {
  await browser.storage.session.set({ [SHARED]: true });
}

/** Forgets all that the mode holds, and with it the mode. */
export async function endShared(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(SHARED)));
}

/** The vault as of this revision left as a file, or came from one. */
export async function noteSaved(revision: number): Promise<void> {
  if (await isShared()) await browser.storage.session.set({ [SAVED]: revision });
}

/** A vault begins with revision 1, which holds nothing that could be saved. */
export async function savedRevision(): Promise<number> {
  return ((await browser.storage.session.get(SAVED))[SAVED] as number | undefined) ?? 1;
}

/** Calls back when the mode begins or ends, or a file is saved, in whichever window. Returns the way to stop. */
export function onShared(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && (SHARED in changes || SAVED in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
