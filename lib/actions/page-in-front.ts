import { forgetAskedFrame } from '../browser/asked-frame';
import { activeTab } from '../browser/tab';
import { takeUnfinished } from '../browser/unfinished-fill';
import type { Account } from '../otp/account';

/** The page that the popup was opened on. */
export interface PageInFront {
  url: string;
  fits: (account: Account) => boolean;
  /** The frame of the field whose context menu opened the popup. */
  pickedFrame: number | null;
  /** The page did not take the code that the shortcut or the context menu was to fill. */
  refused: boolean;
}

/** Null where there is no page. What knows the Public Suffix List is large, so it loads behind the first frame. */
export async function pageInFront(): Promise<PageInFront | null> {
  const [tab, { fitting }] = await Promise.all([activeTab(), import('../sites/fits'), forgetAskedFrame()]);
  if (!tab?.url) return null;
  const unfinished = await takeUnfinished(tab.id);
  return {
    url: tab.url,
    fits: fitting(tab.url),
    pickedFrame: unfinished?.frameId ?? null,
    refused: unfinished?.refused ?? false,
  };
}
