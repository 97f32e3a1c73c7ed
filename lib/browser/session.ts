import { fromHex, toHex } from '../vault/seal';
import type { VaultKey } from '../vault/unlock';
import { BATCHES } from './batches';
import { CARRIED } from './carried-activation';
import { browser } from './extension';
import { LEFT } from './windows-left';

/**
 * "Unlocked until". It lies in storage.session: memory only, extension pages and worker alone, gone with the
 * browser. To read it past `lockAt` is to be locked, so no timer has to fire for the vault to be shut.
 */
export interface Session extends VaultKey {
  lockAt: number;
}

/** As stored: JSON. The key is written at unlocking alone, so extending cannot undo a lock that comes between. */
const KEY = 'session';
/** `lockAt`, and `seenAt`, a moment when the clock was looked at. Without the key they mean nothing. */
const TIMES = 'times';
/** The last moment when the background looked: apart from the times, as a page may be extending them. */
const LOOKED = 'looked';
const AT_TIME = 'lock';
const WHILE_OPEN = 'look';
/** As often as Chromium lets an extension: no lock is late by more, whatever becomes of the other alarm. */
const EVERY = 0.5;
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
  if (!stored || now >= stored.lockAt || wasSetBack(now, stored.seenAt)) return null;
  return { vaultId: stored.vaultId, vaultKey: fromHex(stored.vaultKey), lockAt: stored.lockAt };
}

/** Whether the clock stands before a moment that has been, by more than what is put right without anyone's doing. */
export function wasSetBack(now: number, before: number): boolean {
  return now < before - CLOCK_SLACK;
}

export async function startSession(key: VaultKey, minutes: number, now = Date.now()): Promise<void> {
  const stored = { vaultId: key.vaultId, vaultKey: toHex(key.vaultKey) };
  await wakeWhileOpen(now + minutes * 60_000); // first: who is stopped in between leaves no session that nobody ends
  await browser.storage.session.set({ [KEY]: stored, [TIMES]: until(minutes, now), [LOOKED]: now });
}

/** The user did something: the timer starts again. Nothing happens where the vault is locked already. */
export async function extendSession(minutes: number, now = Date.now()): Promise<void> {
  if (await readSession(now)) await browser.storage.session.set({ [TIMES]: until(minutes, now) });
}

export async function endSession(): Promise<void> {
  await browser.storage.session.remove([KEY, TIMES, LOOKED, LEFT, BATCHES, CARRIED]);
}

/** Calls back whenever the session starts, moves or ends, in whichever window. Returns the way to stop. */
export function onSessionChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && (KEY in changes || TIMES in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Removes a session from memory where its time is over. */
export async function tidySession(now = Date.now()): Promise<void> {
  if ((await read()) && !(await readSession(now))) await endSession();
}

/** The background's part: calls back at the session's time and every half minute until it is gone. */
export function whileOpen(callback: (session: Session) => Promise<void>): void {
  onSessionChanged(async () => {
    const stored = await read();
    if (stored) await wakeWhileOpen(stored.lockAt);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== AT_TIME && name !== WHILE_OPEN) return;
    const now = Date.now();
    await tidySession(now);
    const session = await readSession(now);
    if (!session) return void (await browser.alarms.clear(WHILE_OPEN));
    await callback(session);
    if (await read()) await browser.storage.session.set({ [LOOKED]: now });
  });
}

async function wakeWhileOpen(lockAt: number): Promise<void> {
  await browser.alarms.create(AT_TIME, { when: lockAt });
  // Not anew: each time would put it off.
  if (!(await browser.alarms.get(WHILE_OPEN)))
    await browser.alarms.create(WHILE_OPEN, { periodInMinutes: EVERY });
}

const until = (minutes: number, now: number) => ({ lockAt: now + minutes * 60_000, seenAt: now });

async function read(): Promise<Stored | undefined> {
  const stored = await browser.storage.session.get([KEY, TIMES, LOOKED]);
  const { [KEY]: key, [TIMES]: times, [LOOKED]: looked } = stored;
  if (!key || !times) return undefined;
  const { lockAt, seenAt } = times as Stored;
  const seen = typeof looked === 'number' ? Math.max(seenAt, looked) : seenAt;
  return { ...(key as Stored), lockAt, seenAt: seen };
}
