import { useMemo, useRef } from 'preact/hooks';
import type { PageInFront } from '../lib/actions/page-in-front';
import { locale } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { inOrder } from '../lib/sites/order';

/** The accounts in the order of the list. For the whole time that the vault is open: ten thousand names take a while to sort. */
export function useOrdered(accounts: Account[], page: PageInFront | null | undefined): Account[] {
  const last = useRef<Account[]>([]);
  const spoken = locale();
  return useMemo(() => {
    last.current = inOrder(accounts, (account) => page?.fits(account) === true, spoken, last.current);
    return last.current;
  }, [accounts, page, spoken]);
}
