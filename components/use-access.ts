import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Access, access, onAccessChanged } from '../lib/actions/open-vault';
import type { Shut } from '../lib/actions/shut-vault';
import { readTended } from '../lib/actions/tend-vault';
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
    let timer: ReturnType<typeof setTimeout>;
    let looking = Promise.resolve();
    // One after the other: the second of two finds the vault that the first opened.
    const look = () => {
      looking = looking.then(lookNow, lookNow);
    };
    const lookNow = async () => {
      clearTimeout(timer);
      const seen = await access().catch((error): Broken => ({ status: 'broken', error: codeOf(error) }));
      const next = await viewOf(seen, vault.current);
      if (stopped) return;
      vault.current = next.status === 'open' ? next.vault : null;
      if (seen.status === 'open') timer = setTimeout(look, seen.lockAt - Date.now() + 50);
      setView(next);
    };
    const stop = onAccessChanged(look);
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
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
