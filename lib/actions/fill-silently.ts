import type { Frame } from '../browser/inject';
import type { ActiveTab } from '../browser/tab';
import type { Account } from '../otp/account';
import { fits } from '../sites/fits';
import type { Vault } from '../vault/vault';
import { focusedPlaceIn, framesOf, surePlaceIn } from './places';
import { putCounterBack } from './take-code';
import { type Typing, typeAt } from './type-at';
import type { Wait } from './wait-for-code';

/** `unsure` has touched nothing. `spent`: the page had the code, which may have been sent. */
export type SilentFill = 'filled' | 'refused' | 'spent' | 'unsure';

/**
 * Fills without any page of ours open. It asks nothing, so it is strict: the account fits the page and the frame, and
 * the field is sure, or is the one with the focus in the frame whose context menu was used. A counter that moved for a
 * code that was refused goes back, as the popup offers that code again; not for one that may have been sent.
 */
export async function fillSilently(
  vault: Vault,
  account: Account,
  tab: ActiveTab,
  frameId: number | undefined,
  onWait: (wait: Wait) => void,
): Promise<SilentFill> {
  if (!fits(account, tab.url)) return 'unsure';
  const choose = (all: Frame[]) => {
    const frames = framesOf(all, account);
    return frameId === undefined ? surePlaceIn(frames) : focusedPlaceIn(frames, frameId);
  };
  return silentFillOf(vault, await typeAt(vault, account, tab.id, choose, onWait));
}

/** What came of typing, with the counter put back where the code was refused. */
export async function silentFillOf(vault: Vault, typing: Typing): Promise<SilentFill> {
  if (typing.did === 'typed' || typing.did === 'left') return 'filled';
  if (typing.did === 'spent') return 'spent';
  if (typing.did !== 'refused') return 'unsure';
  if (typing.taken.moved) await putCounterBack(vault, typing.taken.moved, Date.now());
  return 'refused';
}
