import { endSession, tidySession } from '../browser/session';
import { onSystemLock } from '../browser/system-lock';

/** Locks with the system. The timer needs no one: a session past its time is locked; it is only swept away here. */
export function lockBySystem(): void {
  onSystemLock(() => void endSession());
  tidySession();
}
