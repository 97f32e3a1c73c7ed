import { useMemo, useRef } from 'preact/hooks';
import type { PageInFront } from '../lib/actions/page-in-front';
import type { Account } from '../lib/otp/account';
import { isBeingSetUp } from '../lib/otp/standing';
import { inOrder } from '../lib/sites/order';

/** The accounts in the order of the list. For the whole time that the vault is open: ten thousand names take a while to sort. */
export function useOrdered(accounts: Account[], page: PageInFront | null | undefined): Account[] {
  const last = useRef<Account[]>([]);
  return useMemo(() => {
    last.current = inOrder(accounts, (account) => rankOn(page, account), last.current);
    return last.current;
  }, [accounts, page]);
}

/** What fits the page comes first, and of that what was added just now: its set-up goes on there. */
function rankOn(page: PageInFront | null | undefined, account: Account): number {
  if (!page?.fits(account)) return 0;
  return isBeingSetUp(account, Date.now()) ? 2 : 1;
}
