import type { Glance } from '../page/glance';
import type { Survey } from '../page/survey';
import { PAGE_NEWS } from '../page/watch-page';
import { browser, type MessageSender } from './extension';

/** A page, in the top frame of a tab. */
export interface TabPage {
  tabId: number;
  origin: string;
}

const PACE = 1_000;

/** Calls back when the script of a ready site has news, at most once a second for each page. */
export function onPageNews(callback: (page: TabPage) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (message !== PAGE_NEWS || sender.id !== browser.runtime.id) return undefined;
    const page = pageOf(sender);
    const done = page ? callback(page).catch(() => undefined) : null; // the tab was closed, the page left
    return Promise.all([done, new Promise((resume) => setTimeout(resume, PACE))]).then(() => null);
  });
}

/** Who says so, as the browser knows it: null for a frame, and where the page's origin is not that of its address. */
export function pageOf(sender: MessageSender & { origin?: string }): TabPage | null {
  const { tab, frameId, url, origin } = sender;
  if (frameId !== 0 || tab?.id === undefined || !url || !URL.canParse(url)) return null;
  const own = new URL(url).origin;
  return origin === undefined || origin === own ? { tabId: tab.id, origin: own } : null;
}

/**
 * What the page and its frames of the same origin say. An empty list where the tab went elsewhere meanwhile. At once,
 * as Firefox would else wait by a callback whose number the page can see.
 */
export async function glanceAt({ tabId, origin }: TabPage): Promise<Survey[]> {
  const glances = await glancesAt(tabId);
  const { url } = await browser.tabs.get(tabId);
  if (!url || new URL(url).origin !== origin) return [];
  return glances.filter((each) => each.origin === origin).map(({ survey }) => survey);
}

/** What each frame that we may look into says. */
export async function glancesAt(tabId: number): Promise<Glance[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/glance.js'], injectImmediately: true })
    .catch(() => []);
  return results.flatMap(({ result }) => (result ? [result as Glance] : []));
}
