import { browser, offscreen } from './extension';

/** Firefox does not tell an extension that the system is locked; Chromium's family does. */
export const hearsSystemLock = offscreen !== undefined;

/** Calls back when the system is locked. Needs the `idle` permission, which warns of nothing. */
export function onSystemLock(callback: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') callback();
  });
}

/** `idle` where nobody used the computer for as many minutes. `locked` wherever the system is. */
export function systemState(minutes: number): Promise<'active' | 'idle' | 'locked'> {
  return browser.idle.queryState(minutes * 60);
}
