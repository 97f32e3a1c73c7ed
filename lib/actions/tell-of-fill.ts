import { showSign } from '../browser/badge';
import { openPopup } from '../browser/gestures';
import { learnLanguage } from '../browser/language';
import { t } from '../browser/text';
import { leaveToPopup } from '../browser/unfinished-fill';
import type { SilentFill } from './fill-silently';

/** Says on the button what came of a fill that no page of ours shows; what was refused or is unsure goes on in the popup. */
export async function tellOfFill(tabId: number, done: SilentFill, frameId?: number): Promise<void> {
  if (done === 'filled') return showSign(tabId, { text: '✓' });
  if (done === 'spent') {
    await learnLanguage();
    return showSign(tabId, { text: '?', title: t('badgeSpent') });
  }
  await goOnInPopup(tabId, done, frameId);
}

/**
 * The popup says what came of it and fills the field that was picked; where the browser lets it open at a click alone,
 * the button says so.
 */
async function goOnInPopup(tabId: number, why: 'refused' | 'unsure', frameId?: number): Promise<void> {
  await leaveToPopup(tabId, { frameId, refused: why === 'refused' });
  if (await openPopup()) return;
  await learnLanguage();
  await showSign(
    tabId,
    why === 'refused' ? { text: '!', title: t('badgeRefused') } : { text: '…', title: t('badgeGoOn') },
  );
}
