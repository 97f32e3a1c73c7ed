import { oneWriter } from '../vault/one-writer';
import type { Seen, SeenVault } from '../vault/seen';
import { keep, onKept, readKept } from './kept';

/** Apart, as the one follows the ways to open the vault and the other every change: neither is written over the other. */
const HEADER = 'seen';
const STATE = 'seenState';

/** The newest revision that was seen. `sum`: `sumOf` what was sealed, where it was written here. */
export type SeenState = Pick<SeenVault, 'vaultId' | 'number' | 'accounts' | 'savedAt'> & { sum?: string };

/** In storage.local: another file of the profile than the vault, and in the clear. */
export const seen: Seen = {
  async read() {
    const header = (await readKept(HEADER)) as SeenVault | undefined;
    if (!header) return null;
    const state = await readSeenState();
    const { number, accounts, savedAt } = state?.vaultId === header.vaultId ? state : NOTHING;
    return { ...header, number, accounts, savedAt };
  },
  async write({ vaultId, format, work, checks, number, accounts, savedAt }) {
    await keep(HEADER, { vaultId, format, work, checks });
    await sawState({ vaultId, number, accounts, savedAt });
  },
};

const NOTHING = { number: 0, accounts: 0, savedAt: 0 };

export async function readSeenState(): Promise<SeenState | null> {
  return ((await readKept(STATE)) as SeenState | undefined) ?? null;
}

/** Remembers a state, unless a newer one of this vault was seen before, or the same one and more of it. */
export function sawState(state: SeenState): Promise<void> {
  return oneWriter('seen', async () => {
    const known = await readSeenState();
    const older = known?.vaultId === state.vaultId && known.number > state.number;
    const same = known?.vaultId === state.vaultId && known.number === state.number;
    if (!older && !(same && (known.sum || !state.sum))) await keep(STATE, state);
  });
}

/** From now on this older state counts as the newest: a person was told. */
export function acceptState(state: SeenState): Promise<void> {
  return oneWriter('seen', () => keep(STATE, state));
}

/** Calls back when the ways to open the vault or its state may have changed, in whichever window. Returns the way to stop. */
export function onSeen(callback: () => void): () => void {
  const stops = [HEADER, STATE].map((key) => onKept(key, callback));
  return () => {
    for (const stop of stops) stop();
  };
}
