import { enterFrames, leaveFrames, typeInFrame } from '../browser/inject';
import { whileAlone } from '../browser/tab-lock';
import type { Account } from '../otp/account';
import type { Vault } from '../vault/vault';
import { lookWithFill } from './check-clock';
import { type Confirmed, confirmByUse } from './confirm';
import type { Place, ReadFrame } from './places';
import { type TakenCode, takeCode } from './take-code';
import { type Wait, waitForCode } from './wait-for-code';

/**
 * What came of it. `left`: the page went elsewhere with the code, before it could be read back. `spent`: the page had
 * the code and does not hold it, so it may have been sent. `confirmed`: the first code of a new account. `undecided` and `cancelled` have taken no code and touched
 * nothing.
 */
export type Typing =
  | { did: 'typed'; taken: TakenCode; confirmed: Confirmed | null }
  | { did: 'left'; taken: TakenCode; confirmed: Confirmed | null }
  | { did: 'refused'; taken: TakenCode }
  | { did: 'spent'; taken: TakenCode }
  | { did: 'undecided'; frames: ReadFrame[] }
  | Cancelled;

/** `busy`: another fill is under way in the tab. */
export interface Cancelled {
  did: 'cancelled';
  busy?: boolean;
}

/**
 * Types the account's code at the place that `choose` finds in the frames of a tab. After a wait for the next code the
 * page is read and judged anew. The code is taken last, so a counter moves only where there is a place. One fill at a
 * time in a tab, from whatever window it was asked for: they would type into each other's fields, and take each other's
 * script out of the page.
 */
export async function typeAt(
  vault: Vault,
  account: Account,
  tabId: number,
  choose: (frames: ReadFrame[]) => Place | null,
  onWait: (wait: Wait) => void,
): Promise<Typing> {
  const typing = await whileAlone(tabId, () => typeAlone());
  return typing ?? { did: 'cancelled', busy: true };

  async function typeAlone(): Promise<Typing> {
    const length = account.otp.digits;
    void lookWithFill(tabId).catch(() => undefined);
    const read = async () => (await enterFrames(tabId)).map((frame) => ({ ...frame, length }));
    try {
      let frames = await read();
      let place = choose(frames);
      if (!place) return { did: 'undecided', frames };
      const wait = await waitForCode(account.otp, onWait);
      if (wait === 'cancelled') return { did: 'cancelled' };
      if (wait === 'waited') {
        frames = await read();
        place = choose(frames);
        if (!place) return { did: 'undecided', frames };
      }
      const taken = await takeCode(vault, account, Date.now());
      const typed = await typeInFrame(tabId, place.frameId, place.field.fields, taken.digits);
      if (typed === 'refused' || typed === 'spent') return { did: typed, taken };
      const confirmed = await confirmByUse(vault, account, Date.now());
      return { did: typed === 'held' ? 'typed' : 'left', taken, confirmed };
    } finally {
      await leaveFrames(tabId);
    }
  }
}
