import { browser } from './extension';

/** Calls back when the system is locked. Needs the `idle` permission, which warns of nothing. */
export function onSystemLock(callback: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') callback();
  });
}
