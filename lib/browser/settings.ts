import { browser } from './extension';

/** What the user chose. Nothing secret lies here: storage.local is on disk in the clear. */
export interface Settings {
  /** Minutes without use until the vault locks: one of LOCK_MINUTES. */
  lockMinutes: number;
}

export const LOCK_MINUTES = [1, 5, 10, 30, 60];
const DEFAULTS: Settings = { lockMinutes: 10 };
const KEY = 'settings';

/** Anything else than what can be chosen counts as not chosen: who can write to the disk cannot switch locking off. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  const lockMinutes = LOCK_MINUTES.find((minutes) => minutes === stored?.lockMinutes);
  return { lockMinutes: lockMinutes ?? DEFAULTS.lockMinutes };
}

export async function changeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
