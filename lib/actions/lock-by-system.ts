import { onLockCommand } from '../browser/gestures';
import { endSession, readSession, type Session, tidySession, whileOpen } from '../browser/session';
import { readSettings } from '../browser/settings';
import { onSystemLock, systemState } from '../browser/system-lock';
import { leftSince, noteWhenLeft, onLastWindowClosed } from '../browser/windows-left';

/** So long may another program be in front. */
const AWAY = 60_000;

/**
 * The background's part: what locks the vault besides its button. The timer needs no one, as a session past its time is
 * locked; it is only swept away here.
 */
export function lockBySystem(): void {
  onLockCommand(() => void endSession());
  onSystemLock(async () => {
    if ((await readSettings()).lockWithSystem) await endSession();
  });
  onLastWindowClosed(async () => {
    if ((await readSettings()).lockWithLastWindow) await endSession();
  });
  noteWhenLeft(async () => (await readSettings()).lockWhenLeft && (await readSession()) !== null);
  void tidySession();
  whileOpen(async (session) => {
    if (await isTimeToLock(session)) await endSession();
  });
}

/** Asked every half minute, and so whatever event was missed, or came while the background was stopped. */
async function isTimeToLock({ lockAt }: Session): Promise<boolean> {
  const { lockMinutes, idleMinutes, lockWithSystem, lockWhenLeft } = await readSettings();
  const state = await systemState(idleMinutes || lockMinutes);
  if (state === 'locked' && lockWithSystem) return true;
  if (state !== 'active' && idleMinutes > 0) return true;
  if (!lockWhenLeft) return false;
  const now = Date.now();
  const left = await leftSince();
  const usedAt = lockAt - lockMinutes * 60_000; // our popup has the focus and is no window
  return left !== null && now - Math.max(left, usedAt) >= AWAY;
}
