import { keep, readKept } from './kept';

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
}

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
};
const KEY = 'settings';

/** Anything else than what can be chosen counts as not chosen: who can write to the disk cannot switch locking off. */
export async function readSettings(): Promise<Settings> {
  const stored = (await readKept(KEY)) as Partial<Settings> | undefined;
  const one = (choices: number[], key: 'lockMinutes' | 'idleMinutes' | 'waitSeconds') =>
    choices.find((choice) => choice === stored?.[key]) ?? DEFAULTS[key];
  const yes = (key: 'lockWithSystem' | 'lockWithLastWindow' | 'lockWhenLeft') =>
    typeof stored?.[key] === 'boolean' ? stored[key] : DEFAULTS[key];
  return {
    lockMinutes: one(LOCK_MINUTES, 'lockMinutes'),
    idleMinutes: one(IDLE_MINUTES, 'idleMinutes'),
    lockWithSystem: yes('lockWithSystem'),
    lockWithLastWindow: yes('lockWithLastWindow'),
    lockWhenLeft: yes('lockWhenLeft'),
    waitSeconds: one(WAIT_SECONDS, 'waitSeconds'),
  };
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await keep(KEY, { ...(await readSettings()), ...changed });
}
