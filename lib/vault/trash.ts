import type { Account } from '../otp/account';

/** An account that left the list. Times are ms since 1970. */
export interface Trashed {
  account: Account;
  deletedAt: number;
}

const DAY = 24 * 3_600_000;
export const TRASH_DAYS = 90;
const KEPT_FOR = TRASH_DAYS * DAY;

/** What a document knows of its list. */
interface Lists {
  accounts: Account[];
  trash: Trashed[];
  savedAt: number;
}

/**
 * The trash once `accounts` takes the place of the list: what is not in it any more comes in, what is in it again goes,
 * and so does what has lain there for 90 days, both now and when the list was last saved: a clock that is wrong once
 * throws nothing away.
 */
export function trashAfter(before: Lists, accounts: Account[], now: number): Trashed[] {
  const listed = new Set(accounts.map(({ id }) => id));
  const gone = before.accounts.filter(({ id }) => !listed.has(id));
  const still = before.trash.filter(
    ({ account, deletedAt }) =>
      !listed.has(account.id) && Math.min(now, before.savedAt) - deletedAt < KEPT_FOR,
  );
  if (gone.length === 0 && still.length === before.trash.length) return before.trash;
  return [...still, ...gone.map((account) => ({ account, deletedAt: now }))];
}

/** In how many days it goes for good, with the first change after that: from 90 down to 0. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.min(TRASH_DAYS, Math.max(0, Math.ceil((deletedAt + KEPT_FOR - now) / DAY)));
}
