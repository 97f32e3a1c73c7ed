import { NO_TRIES, type Tries } from '../vault/tries';
import { browser } from './extension';

const KEY = 'tries';

/** In storage.local, so that neither a stopped worker nor a new start of the browser forgets it. */
export async function readTries(): Promise<Tries> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Tries> | undefined;
  const { wrong, at } = stored ?? {};
  return Number.isSafeInteger(wrong) && Number.isFinite(at) ? (stored as Tries) : NO_TRIES;
}

export async function writeTries(tries: Tries): Promise<void> {
  await browser.storage.local.set({ [KEY]: tries });
}

export async function forgetTries(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
