import { hasHostsAlone } from './families';
import { ownedBy } from './shared-hosts';

/** What the site of a page over plain http begins with. */
export const PLAIN = 'http://';

/** Where a page is, as far as accounts care. */
interface Place {
  /** https, or a server on this very computer. */
  secure: boolean;
  /** Host in A-labels (RFC 5890), with the port where it is not the scheme's own. */
  host: string;
  /** Registrable domain, or the exact host. */
  site: string;
}

/**
 * The site an account is bound to, of the page at `url`; null for what is not http or https.
 * - `example.com`: the registrable domain by the Public Suffix List.
 * - `alice.github.io`: the exact host where the suffix is shared (the List's private section, shared-hosts.ts), where
 *   the domain holds more than a sign-in (families.ts), and where the host is itself a public suffix.
 * - `localhost:8581`, `192.168.1.4`, `nas:5001`: host and port for localhost, IP addresses and single labels, as each
 *   port is a server of its own.
 * - `http://example.com`: any of them over plain http, but for localhost. It fits http and https; `example.com` fits
 *   https alone.
 */
export function siteOf(url: string | undefined): string | null {
  const place = placeOf(url);
  return place && marked(place, place.site);
}

/** The host, in A-labels and with its port; null for what is not http or https. */
export function hostOf(url: string | undefined): string | null {
  return placeOf(url)?.host ?? null;
}

/** The host as a warning names it: with `http://` where the page is not secure, which may be all that is wrong. */
export function warnedHostOf(url: string | undefined): string | null {
  const place = placeOf(url);
  return place && marked(place, place.host);
}

/** A site or a host without the mark of plain http. */
export function bare(site: string): string {
  return site.startsWith(PLAIN) ? site.slice(PLAIN.length) : site;
}

function marked({ secure }: Place, name: string): string {
  return secure ? name : `${PLAIN}${name}`;
}

function placeOf(url: string | undefined): Place | null {
  const address = addressOf(url);
  if (!address) return null;
  const { protocol, hostname, port } = address;
  const name = hostname.replace(/\.$/, '');
  if (name.split('.').includes('')) return null;
  const host = port ? `${name}:${port}` : name;
  const secure = protocol === 'https:' || isLoopback(name);
  if (hasPortsOfItsOwn(name)) return { secure, host, site: host };
  const owned = ownedBy(name);
  const whole = owned && !owned.shared && !hasHostsAlone(owned.domain);
  return { secure, host, site: whole ? owned.domain : name };
}

/** The address of a web page; null for any other. URL.canParse is not asked: Node's takes no letter above ASCII once optimized. */
function addressOf(url: string | undefined): URL | null {
  try {
    const address = new URL(url ?? '');
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3; URL writes each address in one way. */
function isLoopback(name: string): boolean {
  return /(^|\.)localhost$/.test(name) || /^127\.\d+\.\d+\.\d+$/.test(name) || name === '[::1]';
}

function hasPortsOfItsOwn(name: string): boolean {
  return !name.includes('.') || /^\d+\.\d+\.\d+\.\d+$/.test(name) || /(^|\.)localhost$/.test(name);
}
