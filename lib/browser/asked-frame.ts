import { browser } from './extension';
import { covers, giveBackOrigin, giveBackUnused, requestOrigin } from './host-permission';

/** A frame of another host that the user wants an account's code in, while the browser asks whether we may go there. */
export interface AskedFrame {
  accountId: string;
  tabId: number;
  origin: string;
  /** The site of the page around it, which the account fits or the user confirmed. */
  site: string;
  /** In ms since 1970: later nothing is filled any more. */
  until: number;
}

const ASKED = 'asked-frame';
const LOANS = 'frame-loans';
/** Also the name of the alarm that gives back what no one gave back. */
const LOCK = 'asked-frame';

/**
 * Asks the browser for the frame's origin and then runs `use`; null where the answer is no. Must be called straight from
 * a click. A popup may be closed by the browser's question, so what was asked for lies in storage.session, and whoever
 * holds the lock and removes it is the one who fills: the popup holds the lock for as long as it lives, and then the
 * background gets it.
 */
export async function whenAllowed<T>(asked: AskedFrame, use: () => Promise<T>): Promise<T | null> {
  const kept = keep(asked);
  const answer = requestOrigin(asked.origin).catch(() => false);
  return await navigator.locks.request(LOCK, async () => {
    await kept;
    if ((await answer) && (await take())) return use();
    await giveBackFrames();
    return null;
  });
}

/** Gives back every origin that was asked for; nothing is asked for any more. */
export async function giveBackFrames(): Promise<void> {
  const origins = await loans();
  await browser.storage.session.remove([ASKED, LOANS]);
  await browser.alarms.clear(LOCK);
  await Promise.all(origins.map(giveBackOrigin));
}

/**
 * The background's part: fills where the popup did not live to, and gives back in the end.
 * @param fill true where it left a question that the origin is still needed for
 */
export function onFrameAllowed(fill: (asked: AskedFrame) => Promise<boolean>): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    const asked = await read();
    if (!asked || !covers(origins, asked.origin)) return;
    await navigator.locks.request(LOCK, async () => {
      const ours = await take();
      if (!ours) return; // the popup lived
      const needed = Date.now() < ours.until && (await fill(ours).catch(() => false));
      if (!needed) await giveBackFrames();
    });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK) void giveBackFrames();
  });
  browser.runtime.onStartup.addListener(() => void giveBackUnused());
}

async function keep(asked: AskedFrame): Promise<void> {
  browser.alarms.create(LOCK, { when: asked.until });
  const origins = [...(await loans()), asked.origin];
  await browser.storage.session.set({ [ASKED]: asked, [LOANS]: origins });
}

/** Removed before it is used: a second one finds nothing. For the holder of the lock. */
async function take(): Promise<AskedFrame | undefined> {
  const asked = await read();
  await browser.storage.session.remove(ASKED);
  return asked;
}

async function read(): Promise<AskedFrame | undefined> {
  return (await browser.storage.session.get(ASKED))[ASKED] as AskedFrame | undefined;
}

async function loans(): Promise<string[]> {
  return ((await browser.storage.session.get(LOANS))[LOANS] as string[] | undefined) ?? [];
}
