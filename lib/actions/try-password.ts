import { forgetTries, readTries, writeTries } from '../browser/tries';
import { oneWriter } from '../vault/one-writer';
import { counted, type Outcome, settled, waitOf } from '../vault/tries';

/**
 * Tries a password, where it need not wait. It counts as wrong until it is known to be right, in every window and after
 * a new start of the browser.
 */
export async function tryPassword(attempt: () => Promise<boolean>): Promise<Outcome> {
  const wait = await oneWriter('tries', countOrWait);
  if (wait > 0) return { wait };
  if (await attempt()) {
    await forgetTries().catch(unkept);
    return 'right';
  }
  await oneWriter('tries', async () => writeTries({ ...(await readTries()), at: Date.now() }).catch(unkept));
  return 'wrong';
}

async function countOrWait(): Promise<number> {
  const now = Date.now();
  const tries = settled(await readTries(), now);
  const wait = waitOf(tries, now);
  await writeTries(wait > 0 ? tries : counted(tries, now)).catch(unkept);
  return wait;
}

/** On a full disk the vault opens all the same. */
const unkept = () => undefined;
