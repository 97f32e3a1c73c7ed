import { type AskedFrame, giveBackFrames, whenAllowed } from '../browser/asked-frame';
import type { Frame } from '../browser/inject';
import { tabWith } from '../browser/tab';
import type { Account } from '../otp/account';
import { hostOf, siteOf } from '../sites/site';
import type { Vault } from '../vault/vault';
import { withSite } from './accounts';
import { copied, type FillOptions, type FillOutcome, filled } from './fill-outcome';
import { askedFramesIn } from './foreign-frames';
import { learnSite } from './learn-site';
import { choicesIn, samePlaceIn, surePlaceIn } from './places';
import { takeCode } from './take-code';
import { type Typing, typeAt } from './type-at';

/** Time for the browser's question and for the user's answer to it. */
const ASKED_FOR = 60_000;

/** What is asked for, from now on. */
export function askedFrame(asked: Omit<AskedFrame, 'until'>, now: number): AskedFrame {
  return { ...asked, until: now + ASKED_FOR };
}

/**
 * Fills a frame of another host, which the user agreed to: this once. The browser asks for that origin alone, it is given
 * back after the fill, and nothing of the frame is remembered, so the next fill asks again. Straight from a click.
 */
export async function askAndFillFrame(
  vault: Vault,
  account: Account,
  asked: AskedFrame,
  options: FillOptions,
): Promise<FillOutcome> {
  const outcome = await whenAllowed(asked, () => fillAllowedFrame(vault, account, asked, options));
  if (outcome === 'taken') return { did: 'cancelled' }; // its own sign says what came of it
  return outcome === 'denied' ? { did: 'not_let_in', host: hostOf(asked.origin) ?? asked.origin } : outcome;
}

/** The same once the browser has let us in. A question is left open with the frame still ours, until `asked.until`. */
export async function fillAllowedFrame(
  vault: Vault,
  account: Account,
  asked: AskedFrame,
  options: FillOptions,
): Promise<FillOutcome> {
  const host = hostOf(asked.origin) ?? asked.origin;
  let outcome: FillOutcome | null = null;
  try {
    const typing = await typeInAsked(vault, account, asked, options);
    if (typing.did === 'typed' || typing.did === 'left') outcome = filled(typing, host);
    else if (typing.did === 'refused' || typing.did === 'spent')
      outcome = await copied(typing.taken, typing.did);
    else if (typing.did === 'cancelled') outcome = typing;
    else if (typing.frames.length > 0)
      outcome = { did: 'ask', because: 'field', host, choices: choicesIn(typing.frames) };
    else outcome = await copied(await takeCode(vault, account, Date.now()), 'no_field');
    return outcome;
  } finally {
    if (outcome?.did !== 'ask') await giveBackFrames();
  }
}

/**
 * Types into the frame that was asked for, on the page that it was asked on, and teaches the account that page's site.
 * `undecided` gives the frames that have a place to choose from.
 */
export async function typeInAsked(
  vault: Vault,
  account: Account,
  { tabId, origin, site }: AskedFrame,
  { chosen, onWait }: FillOptions,
): Promise<Typing> {
  const tab = await tabWith(tabId);
  if (!tab || siteOf(tab.url) !== site) return { did: 'cancelled' }; // the page went elsewhere
  const here = withSite(account, site);
  const asked = (frames: Frame[]) => askedFramesIn(frames, here, origin);
  const choose = (frames: Frame[]) =>
    chosen ? samePlaceIn(asked(frames), chosen) : surePlaceIn(asked(frames));
  const typing = await typeAt(vault, account, tabId, choose, onWait);
  if (typing.did === 'undecided') {
    const frames = asked(typing.frames);
    return { did: 'undecided', frames: choicesIn(frames).length > 0 ? frames : [] };
  }
  if (typing.did === 'typed' || typing.did === 'left') await learnSite(vault, account, tab.url);
  return typing;
}
