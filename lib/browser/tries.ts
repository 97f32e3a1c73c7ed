import { NO_TRIES, type Tries } from '../vault/tries';
import { forgetKept, keep, readKept } from './kept';

const KEY = 'tries';

/** Kept on disk, so that neither a stopped worker nor a new start of the browser forgets it. */
export async function readTries(): Promise<Tries> {
  const stored = (await readKept(KEY)) as Partial<Tries> | undefined;
  const { wrong, at } = stored ?? {};
  return Number.isSafeInteger(wrong) && Number.isFinite(at) ? (stored as Tries) : NO_TRIES;
}

export const writeTries = (tries: Tries): Promise<void> => keep(KEY, tries);

export const forgetTries = (): Promise<void> => forgetKept(KEY);
