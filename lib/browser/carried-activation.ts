import type { EntrustLink } from '../otp/entrust-link';
import { asJson, ofJson } from '../vault/as-json';
import { browser } from './extension';
import { openFullPageAt } from './tab';

/** An Entrust activation, still sealed, and where it was found. */
export interface CarriedActivation {
  link: EntrustLink;
  host: string | null;
  site: string | null;
}

/** In storage.session: memory only, taken by the page that it is for, gone when the vault locks. */
export const CARRIED = 'carried-activation';
const HASH = '#entrust';
const LONGEST = 60_000;

/** From the popup, which closes at the first click outside, to a full page, which stays. */
export async function carryToFullPage({ link, host, site }: CarriedActivation, now: number): Promise<void> {
  await browser.storage.session.set({ [CARRIED]: asJson({ link, host, site, until: now + LONGEST }) });
  await openFullPageAt(HASH);
}

/** The full page's part, once: a reload of it asks for nothing. Null where nothing was carried to it. */
export async function takeCarried(now: number): Promise<CarriedActivation | null> {
  if (location.hash !== HASH) return null;
  history.replaceState(null, '', location.pathname);
  const carried = ofJson((await browser.storage.session.get(CARRIED))[CARRIED]) as
    | (CarriedActivation & { until: number })
    | undefined;
  await browser.storage.session.remove(CARRIED);
  if (!carried || now > carried.until) return null;
  const { link, host, site } = carried;
  return { link, host, site };
}
