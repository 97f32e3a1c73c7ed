import { activeTab } from '../browser/tab';
import type { Account } from '../otp/account';

/** The page that the popup was opened on. */
export interface PageInFront {
  fits: (account: Account) => boolean;
}

/** Null where there is no page. What knows the Public Suffix List is large, so it loads behind the first frame. */
export async function pageInFront(): Promise<PageInFront | null> {
  const [tab, { fitting }] = await Promise.all([activeTab(), import('../sites/fits')]);
  return tab?.url ? { fits: fitting(tab.url) } : null;
}
