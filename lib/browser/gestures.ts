import { browser } from './extension';
import type { ActiveTab } from './tab';
import { t } from './text';

const MENU = 'fill-code';
const SHORTCUT = 'fill-code';
const LOCK = 'lock';

/** Calls back on the keyboard shortcut, and on our entry in the context menu of a field (then with its frame). */
export function onFillGesture(callback: (tab: ActiveTab, frameId?: number) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU, title: t('menuFill'), contexts: ['editable'] }, () => {
      void browser.runtime.lastError; // it is there already, from before an update
    });
  });
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
