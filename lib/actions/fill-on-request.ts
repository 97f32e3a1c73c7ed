import { countDown } from '../browser/badge';
import { onFillGesture } from '../browser/gestures';
import type { ActiveTab } from '../browser/tab';
import { isFilling } from '../browser/tab-lock';
import { forgetUnfinished } from '../browser/unfinished-fill';
import { fits } from '../sites/fits';
import { fillSilently, type SilentFill } from './fill-silently';
import { access } from './open-vault';
import { tellOfFill } from './tell-of-fill';

/**
 * The shortcut and the context menu: where exactly one account fits the page, its code is filled; in every other case
 * the popup opens, which shows why. What it cannot say by a popup stands on the button.
 */
export function fillOnRequest(): void {
  const busy = new Set<number>();
  onFillGesture(async (tab, frameId) => {
    if (busy.has(tab.id)) return; // a code in its last seconds is being waited for
    busy.add(tab.id);
    const done = await fillAt(tab, frameId)
      .catch(() => 'unsure' as const)
      .finally(() => busy.delete(tab.id));
    if (done === 'filling') return; // by the popup
    await tellOfFill(tab.id, done, frameId);
  });
}

async function fillAt(tab: ActiveTab, frameId?: number): Promise<SilentFill | 'filling'> {
  if (await isFilling(tab.id)) return 'filling';
  await forgetUnfinished();
  const seen = await access();
  if (seen.status !== 'open') return 'unsure';
  const { accounts } = await seen.vault.read();
  const [only, ...others] = accounts.filter((account) => fits(account, tab.url));
  // Of two keys for one account a person has to say which: the new one would throw the old one out.
  const throwsOut = accounts.some(({ id }) => id === only?.replaces);
  if (!only || others.length > 0 || throwsOut) return 'unsure';
  return fillSilently(seen.vault, only, tab, frameId, ({ until }) => void countDown(tab.id, until));
}
