import { copyAndClear } from '../browser/clipboard';
import { enterFrames, type Frame, leaveFrames, typeInFrame } from '../browser/inject';
import { type ActiveTab, activeTab } from '../browser/tab';
import type { Account } from '../otp/account';
import { codeAt } from '../otp/code';
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
  const frame = bestFrame(await enterFrames(tab.id), site);
  try {
    if (!frame?.best) return await copyInstead(vault, account, frame ? 'no_field' : 'page_closed');
    if (frame.best.strength === 'possible' && !anyway) {
      return { did: 'ask', because: 'unsure', host, lookalike: null };
    }
    const digits = await freshDigits(vault, account, onWait);
    if (!(await typeInFrame(tab.id, frame.frameId, 'best', digits))) return await copied(digits, 'refused');
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
  const which = frameId === undefined ? 'best' : 'focused';
  const pointed = frames.find((frame) => frame.frameId === frameId && isOf(frame, site));
  const frame = which === 'focused' ? pointed : bestFrame(frames, site);
  try {
    const found = frame?.[which];
    if (!frame || !found || (which === 'best' && found.strength !== 'confident')) return false;
    return await typeInFrame(tab.id, frame.frameId, which, await freshDigits(vault, account));
  } finally {
    await leaveFrames(tab.id);
  }
}

/** A frame of another site is never filled. Of the others: the surest first, the page itself before its frames. */
function bestFrame(frames: Frame[], site: string): Frame | undefined {
  const rank = ({ best, frameId }: Frame) =>
    (best?.strength === 'confident' ? 4 : best ? 2 : 0) + (frameId === 0 ? 1 : 0);
  return frames.filter((frame) => isOf(frame, site)).sort((a, b) => rank(b) - rank(a))[0];
}

function isOf(frame: Frame, site: string): boolean {
  return siteOf(frame.origin) === site;
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
