import { type ClockFound, forgetFound, lastLook, noteFound, noteLook } from '../browser/clock-news';
import { readSettings } from '../browser/settings';
import { askSiteClock } from '../browser/site-clock';
import { activeTab, tabWith } from '../browser/tab';
import type { Account } from '../otp/account';
import { agreedOffset, type Offset, offsetOf, verdictOn } from '../otp/site-clock';

/** `no_answer`: the site does not say what time it is. `unclear`: it said two things. */
export type ClockCheck = { said: 'no_answer' } | { said: 'unclear' } | ({ said: 'found' } & ClockFound);

/** As long as it takes to tell an answer that someone kept from one of now. */
const BETWEEN = 3_000;
/** A first look that is older says nothing of the clock as it is now. */
const OUTDATED = 12 * 60 * 60_000;

/** The site whose clock can be asked: of the page in front, null where it is none of the web. */
export async function siteToAsk(): Promise<{ host: string } | null> {
  const tab = await activeTab();
  const origin = originOf(tab?.url);
  return origin ? { host: new URL(origin).host } : null;
}

/** Asks the site of the page in front twice, some seconds apart. Its name alone decides nothing: both have to agree. */
export async function checkClock(signal?: AbortSignal): Promise<ClockCheck> {
  const tab = await activeTab();
  const origin = originOf(tab?.url);
  if (!tab || !origin) return { said: 'no_answer' };
  const first = await lookAt(tab.id);
  if (!first) return { said: 'no_answer' };
  await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  const second = signal?.aborted ? null : await lookAt(tab.id);
  if (!second || originOf((await tabWith(tab.id))?.url) !== origin) return { said: 'no_answer' };
  const agreed = agreedOffset(first, second);
  if (!agreed) return { said: 'unclear' };
  const found = { origin, ms: Math.round(agreed.ms) };
  await noteFound(found);
  return { said: 'found', ...found };
}

/** With a fill, where the user chose so: one question. What it says is told once a later fill there says the same. */
export async function lookWithFill(tabId: number): Promise<void> {
  if (!(await readSettings()).lookAtClock) return;
  const origin = originOf((await tabWith(tabId))?.url);
  const offset = origin && (await lookAt(tabId));
  if (!origin || !offset) return;
  const [last, at] = [await lastLook(), Date.now()];
  const since = last?.origin === origin ? at - last.at : -1;
  const agreed = last && since >= BETWEEN && since < OUTDATED ? agreedOffset(last.offset, offset) : null;
  await noteLook({ origin, offset, at });
  if (agreed) await noteFound({ origin, ms: Math.round(agreed.ms) });
  else if (verdictOn(offset) === 'fine') await forgetFound();
}

/**
 * Whether codes may be corrected by what was found: only by a site that one of the accounts belongs to, as another
 * could so have codes made for a time of its choice.
 */
export async function mayCorrect({ origin, ms }: ClockFound, accounts: Account[]): Promise<boolean> {
  const verdict = verdictOn({ ms });
  if (verdict !== 'late' && verdict !== 'early') return false;
  const { fitting } = await import('../sites/fits');
  return accounts.some(fitting(`${origin}/`));
}

async function lookAt(tabId: number): Promise<Offset | null> {
  const reading = await askSiteClock(tabId);
  return reading && offsetOf(reading);
}

function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { origin, protocol } = new URL(url);
  return /^https?:$/.test(protocol) ? origin : null;
}
