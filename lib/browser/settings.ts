import { browser } from './extension';

/** What the user chose. Nothing secret lies here: storage.local is on disk in the clear. */
export interface Settings {
  /** Minutes without use until the vault locks: one of LOCK_MINUTES. */
  lockMinutes: number;
  /** A code that holds for fewer seconds is not filled, the next one is waited for: one of WAIT_SECONDS, 0 for never. */
  waitSeconds: number;
  /** With a fill, the site is asked what time it is. */
  lookAtClock: boolean;
  /** The list shows a code only when asked to. */
  hideCodes: boolean;
}

export const LOCK_MINUTES = [1, 5, 10, 30, 60];
export const WAIT_SECONDS = [0, 3, 5, 10];
const DEFAULTS: Settings = { lockMinutes: 10, waitSeconds: 5, lookAtClock: false, hideCodes: false };
const KEY = 'settings';

/** Anything else than what can be chosen counts as not chosen: who can write to the disk cannot switch locking off. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  const lockMinutes = LOCK_MINUTES.find((minutes) => minutes === stored?.lockMinutes);
  const waitSeconds = WAIT_SECONDS.find((seconds) => seconds === stored?.waitSeconds);
  return {
    lockMinutes: lockMinutes ?? DEFAULTS.lockMinutes,
    waitSeconds: waitSeconds ?? DEFAULTS.waitSeconds,
    lookAtClock: stored?.lookAtClock === true,
    hideCodes: stored?.hideCodes === true,
  };
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...changed } });
}

/** Calls back when something else was chosen, in whichever window. Returns the way to stop. */
export function onSettings(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
