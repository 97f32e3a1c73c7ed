import { fits, fitting, type Sited } from './fits';
import { likeness } from './look-alike';
import { hostOf, warnedHostOf } from './site';

/** What to tell before a code goes to a page that an account does not belong to. */
export interface Warning {
  /** Where the user is, in A-labels; `http://` stands before it where the page is not secure. */
  host: string;
  /** The account's site that the host could be taken for; null where it is like none of them. */
  site: string | null;
}

/**
 * What to warn of before the account's code is copied or filled at `url`; null where it fits, where the page is no web
 * page, and where the account has no site yet.
 */
export function warningFor(account: Sited, url: string | undefined): Warning | null {
  const host = warnedHostOf(url);
  if (!url || !host || account.sites.length === 0 || fits(account, url)) return null;
  return { host, site: closest([account], likeToSee(url, host))?.site ?? null };
}

/**
 * The account whose site the page at `url` could be taken for; null where an account belongs to the page, and where the
 * page is like no site.
 */
export function closeTo<Known extends Sited>(
  url: string | undefined,
  accounts: readonly Known[],
): { host: string; site: string; account: Known } | null {
  const host = warnedHostOf(url);
  if (!url || !host || accounts.some(fitting(url))) return null;
  const found = closest(accounts, likeToSee(url, host));
  return found && { host, ...found };
}

function closest<Known extends Sited>(
  accounts: readonly Known[],
  like: (site: string) => number,
): { site: string; account: Known } | null {
  let best: { site: string; account: Known } | null = null;
  let most = 0;
  for (const account of accounts) {
    for (const site of account.sites) {
      const much = like(site);
      if (much > most) [best, most] = [{ site, account }, much];
    }
  }
  return best;
}

/** A look at the host, and at what stands before an `@`: `https://havn.example@evil.example/` is evil.example. */
function likeToSee(url: string, host: string): (site: string) => number {
  const like = likeness(host);
  const { username } = new URL(url);
  const shown = username.includes('.') ? hostOf(`https://${username}`) : null;
  if (!shown) return like;
  const posing = fitting(`https://${shown}`);
  const likePosing = likeness(shown);
  return (site) => (posing({ sites: [site] }) ? 3 : Math.max(like(site), likePosing(site)));
}
