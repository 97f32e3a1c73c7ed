import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const vault = useRef<Vault | null>(null);

  useLayoutEffect(() => {
    let stopped = false;
    let open: { lockAt: number; seenAt: number } | null = null;
    let looking = Promise.resolve();
    // One after the other: the second of two finds the vault that the first opened.
    const look = () => {
      looking = looking.then(lookNow, lookNow);
    };
    const lookNow = async () => {
      const seenAt = Date.now();
      const seen = await access().catch((error): Broken => ({ status: 'broken', error: codeOf(error) }));
      const next = await viewOf(seen, vault.current);
      if (stopped) return;
      vault.current = next.status === 'open' ? next.vault : null;
      open = seen.status === 'open' ? { lockAt: seen.lockAt, seenAt } : null;
      setView(next);
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
      clearInterval(timer);
      removeEventListener('visibilitychange', watch);
      removeEventListener('focus', watch);
      stop();
    };
  }, []);
  return view;
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
