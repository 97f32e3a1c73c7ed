import type { Account } from './account';

/**
 * What the list says of an account that is not confirmed, or whose key another one is to take over. `new_key`: it is that
 * other one. `waits_long`: for a week. `older_key`: it is to be replaced, and was never confirmed itself.
 */
export type Standing = 'unconfirmed' | 'waits_long' | 'new_key' | 'used_until_now' | 'older_key';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** By id, for the accounts of which there is something to say. `now` in ms since 1970. */
export function standings(accounts: Account[], now: number): Map<string, Standing> {
  const ids = new Set(accounts.map(({ id }) => id));
  const replaced = new Set(accounts.flatMap(({ replaces }) => replaces ?? []));
  const found = new Map<string, Standing>();
  for (const { id, unconfirmed, replaces, addedAt } of accounts) {
    if (replaced.has(id)) found.set(id, unconfirmed ? 'older_key' : 'used_until_now');
    else if (!unconfirmed) continue;
    else if (now - addedAt >= WEEK) found.set(id, 'waits_long');
    else found.set(id, replaces && ids.has(replaces) ? 'new_key' : 'unconfirmed');
  }
  return found;
}

/** Whether the set-up of an account is still under way, as far as can be told: its page wants its first code. */
export function isBeingSetUp({ unconfirmed, addedAt }: Account, now: number): boolean {
  return unconfirmed === true && Math.abs(now - addedAt) < HOUR;
}
