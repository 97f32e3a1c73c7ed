import { copyAndClear } from '../browser/clipboard';
import { enterFrames, type Frame, leaveFrames, typeInFrame } from '../browser/inject';
import { type ActiveTab, activeTab } from '../browser/tab';
import type { Account } from '../otp/account';
import { codeAt } from '../otp/code';
import { type CodeField, codeFieldsIn, focusedFieldIn } from '../page/field';
import { fits } from '../sites/fits';
import { looksLike } from '../sites/look-alike';
import { hostOf, siteOf } from '../sites/site';
import type { Vault } from '../vault/vault';
import { addSite, takeCode } from './accounts';

/** Why a code was copied in place of filled. */
export type WhyCopied = 'no_field' | 'refused' | 'page_closed';

/** What came of a fill. `ask` has touched nothing: the user decides, seeing both hosts. */
export type FillOutcome =
  | { did: 'filled'; host: string }
  | { did: 'copied'; because: WhyCopied }
  | { did: 'ask'; because: 'site' | 'unsure'; host: string; lookalike: string | null };

interface Options {
  /** The user was asked, and wants it. */
  anyway?: boolean;
  onWait?: () => void;
}

const TOO_SHORT = 3_000;

/** Fills the account's code into the page the user is on; where that cannot be, copies it. For the popup. */
export async function fillCode(
  vault: Vault,
  account: Account,
  { anyway, onWait }: Options,
): Promise<FillOutcome> {
  const tab = await activeTab();
  const site = tab && siteOf(tab.url);
  if (!tab || !site) return copyInstead(vault, account, 'page_closed');
  const host = hostOf(tab.url) ?? site;
  const fitting = fits(account, tab.url);
  if (!fitting && !anyway) {
    const lookalike = account.sites.find((own) => looksLike(host, own)) ?? null;
    return { did: 'ask', because: 'site', host, lookalike };
  }
  const frames = await enterFrames(tab.id);
  const [best] = placesFor(frames, site);
  try {
    if (!best) return await copyInstead(vault, account, frames.length > 0 ? 'no_field' : 'page_closed');
    if (best.field.strength === 'possible' && !anyway) {
      return { did: 'ask', because: 'unsure', host, lookalike: null };
    }
    const digits = await freshDigits(vault, account, onWait);
    if (!(await typeInFrame(tab.id, best.frameId, best.field.fields, digits)))
      return await copied(digits, 'refused');
    if (!fitting && !account.sites.some((own) => looksLike(host, own))) {
      await addSite(vault, account.id, site, Date.now());
    }
    return { did: 'filled', host };
  } finally {
    await leaveFrames(tab.id);
  }
}

/** Fills without any page of ours open: true where the field holds the code. Asks nothing, so it is strict. */
export async function fillSilently(
  vault: Vault,
  account: Account,
  tab: ActiveTab,
  frameId?: number,
): Promise<boolean> {
  const site = siteOf(tab.url);
  if (!site || !fits(account, tab.url)) return false;
  const frames = await enterFrames(tab.id);
  const place = frameId === undefined ? sureIn(frames, site) : focusedIn(frames, site, frameId);
  try {
    if (!place) return false;
    const digits = await freshDigits(vault, account);
    return await typeInFrame(tab.id, place.frameId, place.field.fields, digits);
  } finally {
    await leaveFrames(tab.id);
  }
}

/** A place for the code, and the frame it is in. */
interface Place {
  frameId: number;
  field: CodeField;
}

/** A frame of another site is never filled. Of the others: the surest first, the page itself before its frames. */
function placesFor(frames: Frame[], site: string): Place[] {
  const places = frames
    .filter((frame) => isOf(frame, site))
    .flatMap(({ frameId, survey }) => codeFieldsIn(survey).map((field) => ({ frameId, field })));
  const rank = ({ frameId, field }: Place) =>
    (field.strength === 'confident' ? 2 : 0) + (frameId === 0 ? 1 : 0);
  return places.sort((a, b) => rank(b) - rank(a));
}

function sureIn(frames: Frame[], site: string): Place | undefined {
  return placesFor(frames, site).find(({ field }) => field.strength === 'confident');
}

/** The field that the person picked by opening its context menu. */
function focusedIn(frames: Frame[], site: string, frameId: number): Place | undefined {
  const frame = frames.find((each) => each.frameId === frameId && isOf(each, site));
  const field = frame && focusedFieldIn(frame.survey);
  return field ? { frameId, field } : undefined;
}

function isOf({ origin }: Frame, site: string): boolean {
  return siteOf(origin) === site;
}

/** A code in its last seconds would be late: the next one is waited for. */
async function freshDigits(vault: Vault, account: Account, onWait?: () => void): Promise<string> {
  const left = codeAt(account.otp, Date.now()).until - Date.now();
  if (left < TOO_SHORT) {
    onWait?.();
    await new Promise((resolve) => setTimeout(resolve, left + 50));
  }
  return (await takeCode(vault, account, Date.now())).digits;
}

async function copyInstead(vault: Vault, account: Account, because: WhyCopied): Promise<FillOutcome> {
  return copied((await takeCode(vault, account, Date.now())).digits, because);
}

async function copied(digits: string, because: WhyCopied): Promise<FillOutcome> {
  await copyAndClear(digits);
  return { did: 'copied', because };
}
