import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageInFront } from '../lib/actions/page-in-front';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import type { Notice } from './notice';

interface Props {
  page: PageInFront | null | undefined;
  accounts: Account[];
  touched: RefObject<boolean>;
  onCopy: (account: Account) => void;
  onNotice: (notice: Notice) => void;
}

/** Says that the page did not take the code of the shortcut, and offers to copy it: to the clipboard it needs a click. */
export function useRefused({ page, accounts, touched, onCopy, onNotice }: Props): void {
  useEffect(() => {
    if (!page?.refused) return;
    const [only, ...others] = accounts.filter((account) => page.fits(account));
    const copy = only && others.length === 0 && { name: t('copyCode'), run: () => onCopy(only) };
    onNotice({
      text: t('uncopied_refused'),
      actions: copy ? [copy] : [],
      aside: touched.current === true,
    });
  }, [page]);
}
