import { keep, keepInMemory, onKept, readKept } from './kept';
import { isLanguage, type Language } from './languages';

/** What the user chose. Nothing secret lies here: storage.local is on disk in the clear. */
export interface Settings {
  /** Minutes without use until the vault locks: one of LOCK_MINUTES. */
  lockMinutes: number;
  /** Minutes in which nobody uses the computer until the vault locks: one of IDLE_MINUTES, 0 for never. */
  idleMinutes: number;
  /** The vault locks when the system does. */
  lockWithSystem: boolean;
  /** … when the last window of the browser closes. */
  lockWithLastWindow: boolean;
  /** … when no window of the browser was in front for a minute. */
  lockWhenLeft: boolean;
  /** A code that holds for fewer seconds is not filled, the next one is waited for: one of WAIT_SECONDS, 0 for never. */
  waitSeconds: number;
  /** With a fill, the site is asked what time it is. */
  lookAtClock: boolean;
  /** The list shows a code only when asked to. */
  hideCodes: boolean;
  /** Null for the browser's. */
  language: Language | null;
}

/** The settings that are on or off. */
type Switch = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

export const LOCK_MINUTES = [1, 5, 10, 30, 60];
export const IDLE_MINUTES = [0, 1, 5, 15, 30];
export const WAIT_SECONDS = [0, 3, 5, 10];
const DEFAULTS: Settings = {
  lockMinutes: 10,
  idleMinutes: 5,
  lockWithSystem: true,
  lockWithLastWindow: true,
  lockWhenLeft: false,
  waitSeconds: 5,
  lookAtClock: false,
  hideCodes: false,
  language: null,
};
const KEY = 'settings';

/** Anything else than what can be chosen counts as not chosen: who can write to the disk cannot switch locking off. */
export async function readSettings(): Promise<Settings> {
  const stored = (await readKept(KEY)) as Partial<Settings> | undefined;
  const one = (choices: number[], key: 'lockMinutes' | 'idleMinutes' | 'waitSeconds') =>
    choices.find((choice) => choice === stored?.[key]) ?? DEFAULTS[key];
  const yes = (key: Switch) => (typeof stored?.[key] === 'boolean' ? stored[key] : DEFAULTS[key]);
  return {
    lockMinutes: one(LOCK_MINUTES, 'lockMinutes'),
    idleMinutes: one(IDLE_MINUTES, 'idleMinutes'),
    lockWithSystem: yes('lockWithSystem'),
    lockWithLastWindow: yes('lockWithLastWindow'),
    lockWhenLeft: yes('lockWhenLeft'),
    waitSeconds: one(WAIT_SECONDS, 'waitSeconds'),
    lookAtClock: yes('lookAtClock'),
    hideCodes: yes('hideCodes'),
    language: isLanguage(stored?.language) ? stored.language : DEFAULTS.language,
  };
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await keep(KEY, { ...(await readSettings()), ...changed });
}

/** Lays down what a session on a shared computer begins with. */
export const carrySettings = (carried: Partial<Settings>): Promise<void> => keepInMemory(KEY, carried);

/** Calls back when something else was chosen, in whichever window. Returns the way to stop. */
export const onSettings = (callback: () => void): (() => void) => onKept(KEY, callback);
