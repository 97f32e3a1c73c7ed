import { browser } from './extension';
import { covers, giveBackOrigin, giveBackStray, giveBackUnused, requestOrigin } from './host-permission';
import { forgetWish } from './ready-sites';

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
/** What was asked for and not given back: one key for each origin. */
const LOAN = 'frame-loan ';
/** Also the name of the alarm that gives back what no one gave back. */
const LOCK = 'asked-frame';

let held: Promise<void> | null = null;

/** The popup's part, before its own question: it holds the lock from then on, until it is closed. */
export function holdFrames(): Promise<void> {
  held ??= new Promise((done) => {
    void navigator.locks.request(LOCK, () => {
      done();
      return new Promise(() => {});
    });
  });
  return held;
}

/**
 * Asks the browser for the frame's origin and then runs `use`. Must be called straight from a click. The browser's
 * question may close the popup, so what was asked for lies in storage.session, and whoever has the lock and removes it
 * is the one who fills: the popup has it for as long as it lives, and then the background gets it.
 * @returns `denied` by the user; `taken` by the background, or allowed too late
 */
export async function whenAllowed<T>(
  asked: AskedFrame,
  use: () => Promise<T>,
): Promise<T | 'denied' | 'taken'> {
  const kept = keep(asked);
  const answer = requestOrigin(asked.origin).catch(() => false);
  await Promise.all([kept, holdFrames()]);
  if (await answer) return (await take()) ? use() : 'taken';
  await giveBackFrames();
  return 'denied';
}

/** A question that was left without an answer means nothing any more. */
export async function forgetAskedFrame(): Promise<void> {
  await browser.storage.session.remove(ASKED);
}

/** Gives back every origin that was asked for; nothing is asked for any more. */
export async function giveBackFrames(): Promise<void> {
  const origins = await loans();
  await browser.storage.session.remove([ASKED, ...origins.map((origin) => LOAN + origin)]);
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
    if (!asked || !covers(origins, asked.origin)) return giveBackStray(origins, await loans());
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

/** In one go and with nothing before it: the question closes the popup at once. */
async function keep(asked: AskedFrame): Promise<void> {
  const kept = browser.storage.session.set({ [ASKED]: asked, [LOAN + asked.origin]: true });
  browser.alarms.create(LOCK, { when: asked.until });
  await Promise.all([kept, forgetWish()]);
}

/** What is on loan. */
async function loans(): Promise<string[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(LOAN)).map((key) => key.slice(LOAN.length));
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
