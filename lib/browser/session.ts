import { fromHex, toHex } from '../vault/seal';
import type { VaultKey } from '../vault/unlock';
import { browser } from './extension';

/**
 * "Unlocked until". It lies in storage.session: memory only, extension pages and worker alone, gone with the
 * browser. To read it past `lockAt` is to be locked, so no timer has to fire for the vault to be shut.
 */
export interface Session extends VaultKey {
  lockAt: number;
}

/** As stored: storage.session keeps JSON. `seenAt` is the last moment the clock was looked at. */
interface Stored {
  vaultId: string;
  vaultKey: string;
  lockAt: number;
  seenAt: number;
}

const KEY = 'session';
const ALARM = 'lock';
const CLOCK_SLACK = 60_000;

/** The session, or null where the vault is locked. A clock set back by more than a minute counts as locked. */
export async function readSession(now = Date.now()): Promise<Session | null> {
  const stored = await read();
  if (!stored || now >= stored.lockAt || now < stored.seenAt - CLOCK_SLACK) return null;
  return { vaultId: stored.vaultId, vaultKey: fromHex(stored.vaultKey), lockAt: stored.lockAt };
}

export async function startSession(key: VaultKey, minutes: number, now = Date.now()): Promise<void> {
  await write({ vaultId: key.vaultId, vaultKey: toHex(key.vaultKey), ...until(minutes, now) });
}

/** The user did something: the timer starts again. Nothing happens where the vault is locked already. */
export async function extendSession(minutes: number, now = Date.now()): Promise<void> {
  if (!(await readSession(now))) return;
  const stored = await read();
  if (stored) await write({ ...stored, ...until(minutes, now) });
}

export async function endSession(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls back whenever the session starts, moves or ends, in whichever window. Returns the way to stop. */
export function onSessionChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The background's part: removes a session from memory once its time is over. */
export function tidySession(): void {
  onSessionChanged(async () => {
    const stored = await read();
    if (stored) browser.alarms.create(ALARM, { when: stored.lockAt });
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM && !(await readSession())) await endSession();
  });
}

const until = (minutes: number, now: number) => ({ lockAt: now + minutes * 60_000, seenAt: now });

async function read(): Promise<Stored | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as Stored | undefined;
}

async function write(stored: Stored): Promise<void> {
  await browser.storage.session.set({ [KEY]: stored });
}
