import { activeTab } from '../browser/tab';
import type { Account } from '../otp/account';
import { fits, fitsButPlain } from '../sites/fits';
import { siteOf, warnedHostOf } from '../sites/site';
import { warningFor } from '../sites/warning';
import type { Vault } from '../vault/vault';
import { withSite } from './accounts';
import { copied, type FillOptions, type FillOutcome, filled, type WhyCopied } from './fill-outcome';
import { foreignFramesIn } from './foreign-frames';
import { learnSite } from './learn-site';
import {
  choicesIn,
  focusedPlaceIn,
  framesOf,
  type Place,
  placesIn,
  type ReadFrame,
  samePlaceIn,
  surePlaceIn,
} from './places';
import { takeCode } from './take-code';
import { typeAt } from './type-at';

/**
 * Fills the account's code into the page the user is on; where that cannot be, copies it. For the popup. What is not sure
 * becomes a question: the site, the field, a frame of another host.
 */
export async function fillCode(vault: Vault, account: Account, options: FillOptions): Promise<FillOutcome> {
  const tab = await activeTab();
  const site = tab && siteOf(tab.url);
  if (!tab || !site) return copyInstead('page_closed');
  const host = warnedHostOf(tab.url) ?? site;
  if (options.confirmed !== site && !fits(account, tab.url)) {
    const lookalike = warningFor(account, tab.url)?.site ?? null;
    const plain = fitsButPlain(account, tab.url);
    return { did: 'ask', because: 'site', host, site, lookalike, plain };
  }
  const here = withSite(account, site);
  const choose = (frames: ReadFrame[]) => placeIn(framesOf(frames, here), options);
  const typing = await typeAt(vault, account, tab.id, choose, options.onWait);
  if (typing.did === 'cancelled') return typing;
  if (typing.did === 'refused' || typing.did === 'spent') return copied(typing.taken, typing.did);
  if (typing.did === 'undecided') return undecided(typing.frames);
  await learnSite(vault, account, tab.url);
  return filled(typing, host);

  function undecided(all: ReadFrame[]): FillOutcome | Promise<FillOutcome> {
    const frames = framesOf(all, here);
    const choices = choicesIn(frames);
    if (placesIn(frames).length === 0) {
      const foreign = foreignFramesIn(all, here);
      if (foreign.length > 0)
        return {
          did: 'ask',
          because: 'frame',
          host,
          choices,
          frames: foreign,
          tabId: tab?.id ?? 0,
          site: site ?? '',
        };
    }
    if (choices.length > 0) return { did: 'ask', because: 'field', host, choices };
    return copyInstead(all.length > 0 ? 'no_field' : 'page_closed');
  }

  async function copyInstead(because: WhyCopied): Promise<FillOutcome> {
    return copied(await takeCode(vault, account, Date.now()), because);
  }
}

/** Who picked a field means that one: where it cannot be filled, no other is without a question. */
function placeIn(frames: ReadFrame[], { chosen, pickedFrame }: FillOptions): Place | null {
  if (chosen) return samePlaceIn(frames, chosen);
  return pickedFrame == null ? surePlaceIn(frames) : focusedPlaceIn(frames, pickedFrame);
}
