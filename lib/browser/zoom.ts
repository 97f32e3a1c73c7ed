import { browser } from './extension';

const LARGEST = 5;

/** How a tab was zoomed before. */
export interface Zoom {
  /** 0 stands for the browser's own. */
  factor: number;
  settings: { mode: 'automatic' | 'disabled' | 'manual'; scope: 'per-origin' | 'per-tab' };
}

export async function zoomOf(tabId: number): Promise<Zoom> {
  const [factor, { mode, scope, defaultZoomFactor }] = await Promise.all([
    browser.tabs.getZoom(tabId),
    browser.tabs.getZoomSettings(tabId),
  ]);
  return {
    factor: factor === defaultZoomFactor ? 0 : factor,
    settings: { mode: mode ?? 'automatic', scope: scope ?? 'per-origin' },
  };
}

/** Makes a page twice as large, in this tab alone; Firefox can do so only to all tabs of the site. */
export async function zoomIn(tabId: number): Promise<void> {
  const factor = await browser.tabs.getZoom(tabId);
  await browser.tabs.setZoomSettings(tabId, { mode: 'automatic', scope: 'per-tab' }).catch(() => undefined);
  await browser.tabs.setZoom(tabId, Math.min(LARGEST, factor * 2));
}

export async function restoreZoom(tabId: number, { factor, settings }: Zoom): Promise<void> {
  await browser.tabs.setZoom(tabId, factor);
  await browser.tabs.setZoomSettings(tabId, settings).catch(() => undefined);
}
