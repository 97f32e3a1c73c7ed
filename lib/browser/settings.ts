import { browser } from './extension';

/** What the user chose. Nothing secret lies here: storage.local is on disk in the clear. */
export interface Settings {
  /** Minutes without use until the vault locks. */
  lockMinutes: number;
  /** Clear a copied code after 30 s also when our window is closed (needs the clipboard permissions). */
  clearClipboard: boolean;
}

const DEFAULTS: Settings = { lockMinutes: 10, clearClipboard: false };
const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...DEFAULTS, ...(stored as Partial<Settings> | undefined) };
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
