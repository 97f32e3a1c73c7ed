import { showSign } from '../browser/badge';
import { openPopup } from '../browser/gestures';
import { keepPickedFrame } from '../browser/picked-field';
import { t } from '../browser/text';

/** The popup fills the field that was picked; where the browser lets it open at a click alone, the button says so. */
export async function goOnInPopup(tabId: number, why: 'refused' | 'unsure', frameId?: number): Promise<void> {
  if (frameId !== undefined) await keepPickedFrame(tabId, frameId);
  if (await openPopup()) return;
  await showSign(
    tabId,
    why === 'refused' ? { text: '!', title: t('badgeRefused') } : { text: '…', title: t('badgeGoOn') },
  );
}
