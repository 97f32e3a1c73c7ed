import { showSign } from '../browser/badge';
import { openPopup } from '../browser/gestures';
import { leaveToPopup } from '../browser/picked-field';
import { t } from '../browser/text';

/** The popup says what came of it and fills the field that was picked; where the browser lets it open at a click alone, the button says so. */
export async function goOnInPopup(tabId: number, why: 'refused' | 'unsure', frameId?: number): Promise<void> {
  await leaveToPopup(tabId, { frameId, refused: why === 'refused' });
  if (await openPopup()) return;
  await showSign(
    tabId,
    why === 'refused' ? { text: '!', title: t('badgeRefused') } : { text: '…', title: t('badgeGoOn') },
  );
}
