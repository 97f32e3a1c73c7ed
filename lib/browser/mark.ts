import { browser } from './extension';
import { learnLanguage } from './language';
import { t } from './text';

const MARK = '●';
const CALM = '#1f5f5b';

const LONGEST_SIGN = 20_000;
const BETWEEN = 500;

/** Waits while the button says something else for a moment, which a dot must not hide. */
export async function untilQuiet(tabId: number): Promise<void> {
  for (const end = Date.now() + LONGEST_SIGN; Date.now() < end; ) {
    if (['', MARK].includes(await browser.action.getBadgeText({ tabId }))) return;
    await new Promise((resume) => setTimeout(resume, BETWEEN));
  }
}

/** A dot on the toolbar button, for this tab alone, until it goes to another page. */
export async function markTab(tabId: number): Promise<void> {
  await learnLanguage();
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: CALM }),
    browser.action.setBadgeText({ tabId, text: MARK }),
    browser.action.setTitle({ tabId, title: t('readyField') }),
  ]);
}

/** Takes the dot away, and nothing else that the button says. */
export async function unmarkTab(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== MARK) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: null }),
    browser.action.setTitle({ tabId, title: t('extensionName') }),
  ]);
}

/** Says what the dots mean in the language of now. */
export async function nameMarks(): Promise<void> {
  await learnLanguage();
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id = -1 }) => {
      const text = await browser.action.getBadgeText({ tabId: id }).catch(() => ''); // closed meanwhile
      if (text === MARK) await browser.action.setTitle({ tabId: id, title: t('readyField') });
    }),
  );
}

/** Takes the dots of all pages away that are of no such origin. */
export async function unmarkOutside(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const outside = tabs.filter(
    ({ url }) => !url || !URL.canParse(url) || !origins.includes(new URL(url).origin),
  );
  await Promise.all(
    outside.map(({ id = -1 }) => unmarkTab(id).catch(() => undefined)), // closed meanwhile
  );
}
