import { useState } from 'preact/hooks';
import { type Addition, addAccounts } from '../lib/actions/add-accounts';
import type { Scan } from '../lib/actions/scan';
import type { Vault } from '../lib/vault/vault';
import { addedNotice } from './added-notice';
import type { Notice } from './notice';

/** The account that was added last; `fill`: the page in front has a field for its code. */
export interface JustAdded {
  id: string;
  fill: boolean;
}

interface Props {
  vault: Vault;
  place: 'popup' | 'page';
  onNotice: (notice: Notice) => void;
  onDone: () => void;
}

/** Adds what was found or typed, and says how it goes on: on the page in front, where that has a field for the code. */
export function useAdding({ vault, place, onNotice, onDone }: Props) {
  const [justAdded, setJustAdded] = useState<JustAdded | null>(null);
  const add = async (additions: Addition[], scan: Scan | null, more: boolean) => {
    const [one, ...others] = additions;
    const here = place === 'popup' && others.length === 0 && !more ? (scan?.site ?? null) : null;
    // Whatever becomes of the look: the account is added.
    const looking = here && one ? lookFor(here, one.otp.digits).catch(() => null) : null;
    const added = await addAccounts(vault, additions, scan?.site ?? null, Date.now());
    const field = (await looking) ?? null;
    const [first] = added;
    setJustAdded(first && !more ? { id: first.account.id, fill: field === true } : null);
    onNotice(addedNotice(vault, added, scan, field, onNotice));
    if (!more) onDone();
  };
  /** It was added on a screen that was left since. */
  const forget = () => setJustAdded(null);
  return { add, justAdded, forget };
}

/** Whether the page has a field; null where it went elsewhere, and what it says is of no use. */
async function lookFor(site: string, digits: number): Promise<boolean | null> {
  const { fieldInFront } = await import('../lib/actions/field-in-front');
  return fieldInFront(site, digits);
}
