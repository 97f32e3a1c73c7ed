import { type AskedFrame, onFrameAllowed } from '../browser/asked-frame';
import { countDown } from '../browser/badge';
import { typeInAsked } from './fill-frame';
import { type SilentFill, silentFillOf } from './fill-silently';
import { access } from './open-vault';
import { tellOfFill } from './tell-of-fill';

interface Finished {
  done: SilentFill;
  /** There is a place, but which is for the user to say, in the popup. */
  asks: boolean;
}

const NOTHING: Finished = { done: 'unsure', asks: false };

/** The background's part of a fill into a frame of another host: the browser's question closed the popup. */
export function finishAskedFrames(): void {
  onFrameAllowed(async (asked) => {
    const { done, asks } = await fill(asked).catch(() => NOTHING); // then the popup says why
    await tellOfFill(asked.tabId, done);
    return asks;
  });
}

async function fill(asked: AskedFrame): Promise<Finished> {
  const seen = await access();
  if (seen.status !== 'open') return NOTHING;
  const account = (await seen.vault.read()).accounts.find(({ id }) => id === asked.accountId);
  if (!account) return NOTHING;
  const typing = await typeInAsked(seen.vault, account, asked, {
    onWait: ({ until }) => void countDown(asked.tabId, until),
  });
  const asks = typing.did === 'undecided' && typing.frames.length > 0;
  return { done: await silentFillOf(seen.vault, typing), asks };
}
