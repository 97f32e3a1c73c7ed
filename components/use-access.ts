import { useLayoutEffect, useState } from 'preact/hooks';
import { type Access, access, onAccessChanged } from '../lib/actions/open-vault';
import type { Shut } from '../lib/actions/shut-vault';
import { readTended } from '../lib/actions/tend-vault';
import { endSession, tidySession, wasSetBack } from '../lib/browser/session';
import { codeOf, type ErrorCode } from '../lib/error';
import type { Vault, VaultState } from '../lib/vault/vault';

interface Broken {
  status: 'broken';
  error: ErrorCode;
}

/** What a screen can show of the vault now; null while the first look is under way. */
export type View = Shut | Broken | { status: 'open'; vault: Vault; state: VaultState };

/** Follows the vault: unlocked, locked or changed in any window, or by the clock. */
export function useAccess(): View | null {
  const [view, setView] = useState<View | null>(null);

  useLayoutEffect(() => {
    let stopped = false;
    let open: { lockAt: number; seenAt: number } | null = null;
    let followed: Vault | null = null;
    let unfollow = () => {};
    let written = 0;
    let looking = Promise.resolve();
    // What is written in this window is shown at once: to read it back takes as long as to write it.
    const follow = (vault: Vault | null) => {
      if (vault === followed) return;
      unfollow();
      followed = vault;
      const show = (state: VaultState) => {
        written++;
        if (vault) setView({ status: 'open', vault, state });
      };
      unfollow = vault?.follow(show) ?? (() => {});
    };
    // One after the other: the second of two finds the vault that the first opened.
    const look = () => {
      looking = looking.then(lookNow, lookNow);
    };
    const lookNow = async () => {
      const seenAt = Date.now();
      const before = written;
      const seen = await access().catch((error): Broken => ({ status: 'broken', error: codeOf(error) }));
      const next = await viewOf(seen, followed);
      if (stopped) return;
      open = seen.status === 'open' ? { lockAt: seen.lockAt, seenAt } : null;
      const vault = next.status === 'open' ? next.vault : null;
      if (vault && vault === followed && written !== before) return look(); // what was read is not the newest any more
      follow(vault);
      setView((shown) => (shown && isSame(shown, next) ? shown : next));
    };
    // A timer set for the moment itself would count on where it stood before the computer slept.
    const watch = () => {
      const now = Date.now();
      if (!open) return;
      if (wasSetBack(now, open.seenAt)) void endSession();
      else if (now >= open.lockAt) void tidySession(now).then(look);
      else open.seenAt = Math.max(now, open.seenAt);
    };
    const timer = setInterval(watch, 1_000);
    addEventListener('visibilitychange', watch);
    addEventListener('focus', watch);
    const stop = onAccessChanged(look);
    look();
    return () => {
      stopped = true;
      unfollow();
      clearInterval(timer);
      removeEventListener('visibilitychange', watch);
      removeEventListener('focus', watch);
      stop();
    };
  }, []);
  return view;
}

/** A revision is written once, so what was read of it does not change. */
function isSame(one: View, other: View): boolean {
  if (one.status !== 'open' || other.status !== 'open') return false;
  const { number, damaged, readOnly } = other.state;
  const { state } = one;
  return (
    one.vault === other.vault &&
    state.number === number &&
    state.damaged === damaged &&
    state.readOnly === readOnly
  );
}

async function viewOf(seen: Access | Broken, last: Vault | null): Promise<View> {
  if (seen.status !== 'open') return seen;
  const vault = last?.id === seen.vault.id ? last : seen.vault;
  try {
    return { status: 'open', vault, state: await readTended(vault, Date.now()) };
  } catch (error) {
    return { status: 'broken', error: codeOf(error) };
  }
}
