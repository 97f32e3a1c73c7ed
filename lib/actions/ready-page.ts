import { activeTab, inTab } from '../browser/tab';

/** The page in front of the popup, where it is one that can be made ready. */
export interface PageToBeReadyOn {
  origin: string;
  host: string;
}

/** Null for the full page, which has no page in front, and for pages of the browser itself. */
export async function pageToBeReadyOn(): Promise<PageToBeReadyOn | null> {
  const tab = (await inTab()) ? null : await activeTab();
  if (!tab || !URL.canParse(tab.url)) return null;
  const { protocol, origin, host } = new URL(tab.url);
  return protocol === 'https:' || protocol === 'http:' ? { origin, host } : null;
}
