import { browser } from './extension';

/** A short sign on the toolbar button over one tab: there is no window of ours to say it in. */
export interface Sign {
  text: string;
  /** The button's tooltip meanwhile. */
  title?: string;
}

interface Before {
  /** The sign that stands over it now. */
  sign: string;
  text: string;
  title: string;
  timer?: ReturnType<typeof setTimeout>;
}

const SHOWN = 3_000;
const SHOWN_WITH_TITLE = 15_000;

/** What the button of each tab showed before: it comes back. */
const before = new Map<number, Before>();

/** Shows a sign for a moment, in place of the last one. The tab may be gone. */
export async function showSign(tabId: number, { text, title }: Sign): Promise<void> {
  try {
    const known = await beneath(tabId);
    clearTimeout(known.timer);
    known.timer = setTimeout(() => void clear(tabId, known), title ? SHOWN_WITH_TITLE : SHOWN);
    known.sign = text;
    before.set(tabId, known);
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: title ?? known.title });
  } catch {}
}

/** Counts the seconds down on the button until `until`, in ms since 1970. */
export async function countDown(tabId: number, until: number): Promise<void> {
  for (let left = until - Date.now(); left > 0; left = until - Date.now()) {
    await showSign(tabId, { text: String(Math.ceil(left / 1000)) });
    await new Promise((resolve) => setTimeout(resolve, left % 1000 || 1000));
  }
}

/** A page that went elsewhere took the sign along, and what was beneath it. */
async function beneath(tabId: number): Promise<Before> {
  const known = before.get(tabId);
  const now = await shownOver(tabId);
  if (known?.sign === now.text) return known;
  clearTimeout(known?.timer);
  return now;
}

async function shownOver(tabId: number): Promise<Before> {
  const [text, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  return { sign: '', text, title };
}

async function clear(tabId: number, { sign, text, title }: Before): Promise<void> {
  before.delete(tabId);
  if ((await browser.action.getBadgeText({ tabId }).catch(() => null)) !== sign) return;
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
}
