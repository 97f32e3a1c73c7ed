import { isPublicSuffix } from './shared-hosts';
import { siteOf } from './site';

/** What a person typed as a site, and what kept it from being one. */
export type TypedSite = { site: string } | { wrong: 'no_host' } | { wrong: 'suffix'; suffix: string };

/**
 * The site that a typed host or address stands for: https where no scheme is given, else http or https alone. An address
 * with a user name in it is none, as what it seems to say is not where it leads.
 */
export function typedSite(text: string): TypedSite {
  const typed = text.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const site = siteOf(url);
  if (!site || /\s/.test(typed)) return { wrong: 'no_host' };
  const { hostname, username, password } = new URL(url);
  const name = hostname.replace(/\.$/, '');
  if (username || password || !isHost(name)) return { wrong: 'no_host' };
  return isPublicSuffix(name) ? { wrong: 'suffix', suffix: name } : { site };
}

/** An IPv6 address, or letters, digits, hyphens and underscores between the dots (RFC 1123 section 2.1). */
function isHost(name: string): boolean {
  return name.startsWith('[') || name.split('.').every((label) => /^\w([\w-]{0,61}\w)?$/.test(label));
}
