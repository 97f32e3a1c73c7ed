import { type AskedFrame, onFrameAllowed } from '../browser/asked-frame';
import { countDown, showSign } from '../browser/badge';
import { t } from '../browser/text';
import { typeInAsked } from './fill-frame';
import { goOnInPopup } from './go-on-in-popup';
import { access } from './open-vault';
import { putCounterBack } from './take-code';

/** The background's part of a fill into a frame of another host: the browser's question closed the popup. */
export function fillAllowedFrames(): void {
  onFrameAllowed(async (asked) => {
    const done = await fill(asked).catch(() => 'nothing' as const); // then the popup says why
    if (done === 'filled') await showSign(asked.tabId, { text: '✓' });
    else if (done === 'spent') await showSign(asked.tabId, { text: '?', title: t('badgeSpent') });
    else await goOnInPopup(asked.tabId, done === 'refused' ? 'refused' : 'unsure');
    return done === 'asks';
  });
}

/** `asks`: there is a place, but which is for the user to say, in the popup. */
async function fill(asked: AskedFrame): Promise<'filled' | 'refused' | 'spent' | 'asks' | 'nothing'> {
  const seen = await access();
  if (seen.status !== 'open') return 'nothing';
  const account = (await seen.vault.read()).accounts.find(({ id }) => id === asked.accountId);
  if (!account) return 'nothing';
  const typing = await typeInAsked(seen.vault, account, asked, {
    onWait: ({ until }) => void countDown(asked.tabId, until),
  });
  if (typing.did === 'typed' || typing.did === 'left') return 'filled';
  if (typing.did === 'spent') return 'spent';
  if (typing.did !== 'refused')
    return typing.did === 'undecided' && typing.frames.length > 0 ? 'asks' : 'nothing';
  if (typing.taken.moved) await putCounterBack(seen.vault, typing.taken.moved, Date.now());
  return 'refused';
}
