import { browser } from './extension';
import { learnLanguage } from './language';
import type { ActiveTab } from './tab';
import { t } from './text';

const MENU = 'fill-code';
const SHORTCUT = 'fill-code';
const LOCK = 'lock';

/** Calls back on the keyboard shortcut, and on our entry in the context menu of a field (then with its frame). */
export function onFillGesture(callback: (tab: ActiveTab, frameId?: number) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    await learnLanguage();
    browser.contextMenus.create({ id: MENU, title: t('menuFill'), contexts: ['editable'] }, () => {
      if (browser.runtime.lastError) void nameMenu(); // it is there already, from before an update
    });
  });
  browser.runtime.onStartup.addListener(() => void nameMenu()); // the browser's own language may be another
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === MENU && tab) report(tab, frameId ?? 0);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === SHORTCUT && tab) report(tab);
  });

  function report(tab: { id?: number; windowId?: number; url?: string }, frameId?: number): void {
    if (tab.id === undefined || tab.windowId === undefined) return;
    callback({ id: tab.id, windowId: tab.windowId, url: tab.url ?? '' }, frameId);
  }
}

/** The browser keeps our entry over its own end, by the name that it was given. */
export async function nameMenu(): Promise<void> {
  await learnLanguage();
  await browser.contextMenus.update(MENU, { title: t('menuFill') }).catch(() => undefined); // not there yet
}

/** Calls back on the keyboard shortcut that locks. */
export function onLockCommand(callback: () => void): void {
  browser.commands.onCommand.addListener((name) => {
    if (name === LOCK) callback();
  });
}

/** Opens the popup; false where the browser allows that only to a click. */
export function openPopup(): Promise<boolean> {
  return browser.action.openPopup().then(
    () => true,
    () => false,
  );
}
