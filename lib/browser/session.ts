import { fromHex, toHex } from '../vault/seal';
import type { VaultKey } from '../vault/unlock';
import { BATCHES } from './batches';
import { browser } from './extension';

/**
 * "Unlocked until". It lies in storage.session: memory only, extension pages and worker alone, gone with the
 * browser. To read it past `lockAt` is to be locked, so no timer has to fire for the vault to be shut.
 */
export interface Session extends VaultKey {
  lockAt: number;
}

/** As stored: JSON. The key is written at unlocking alone, so extending cannot undo a lock that comes between. */
const KEY = 'session';
/** `lockAt`, and `seenAt`, the last moment the clock was looked at. Without the key they mean nothing. */
const TIMES = 'times';
const ALARM = 'lock';
const CLOCK_SLACK = 60_000;

interface Stored {
  vaultId: string;
  vaultKey: string;
  lockAt: number;
  seenAt: number;
}

/** The session, or null where the vault is locked. A clock set back by more than a minute counts as locked. */
export async function readSession(now = Date.now()): Promise<Session | null> {
  const stored = await read();
  if (!stored || now >= stored.lockAt || now < stored.seenAt - CLOCK_SLACK) return null;
  return { vaultId: stored.vaultId, vaultKey: fromHex(stored.vaultKey), lockAt: stored.lockAt };
}

export async function startSession(key: VaultKey, minutes: number, now = Date.now()): Promise<void> {
  const stored = { vaultId: key.vaultId, vaultKey: toHex(key.vaultKey) };
  await browser.storage.session.set({ [KEY]: stored, [TIMES]: until(minutes, now) });
}

/** The user did something: the timer starts again. Nothing happens where the vault is locked already. */
export async function extendSession(minutes: number, now = Date.now()): Promise<void> {
  if (await readSession(now)) await browser.storage.session.set({ [TIMES]: until(minutes, now) });
}

export async function endSession(): Promise<void> {
  await browser.storage.session.remove([KEY, TIMES, BATCHES]);
}

/** Calls back whenever the session starts, moves or ends, in whichever window. Returns the way to stop. */
export function onSessionChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && (KEY in changes || TIMES in changes)) callback();
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
  const { [KEY]: key, [TIMES]: times } = await browser.storage.session.get([KEY, TIMES]);
  return key && times ? ({ ...(key as object), ...(times as object) } as Stored) : undefined;
}
