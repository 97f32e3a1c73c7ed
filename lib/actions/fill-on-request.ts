import { onFillGesture, openPopup, showBadge } from '../browser/gestures';
import type { ActiveTab } from '../browser/tab';
import { fits } from '../sites/fits';
import { fillSilently } from './fill';
import { access } from './open-vault';

/**
 * The shortcut and the context menu: where exactly one account fits the page, its code is filled; in every other
 * case the popup opens, which shows why.
 */
export function fillOnRequest(): void {
  onFillGesture((tab, frameId) => void fillOrOpen(tab, frameId).catch(openPopup));
}

async function fillOrOpen(tab: ActiveTab, frameId?: number): Promise<void> {
  const seen = await access();
  if (seen.status !== 'open') return openPopup();
  const { accounts } = await seen.vault.read();
  const [only, ...others] = accounts.filter((account) => fits(account, tab.url));
  if (!only || others.length > 0) return openPopup();
  if (await fillSilently(seen.vault, only, tab, frameId)) return showBadge('✓');
  return openPopup();
}
