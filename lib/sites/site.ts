import { parse } from 'tldts';

/** Where a page is, as far as accounts care. `local` hosts have no owner in the DNS: each port is its own server. */
interface Place {
  secure: boolean;
  local: boolean;
  /** Host in A-labels (RFC 5890), with the port where it is not the scheme's own. */
  host: string;
  /** Registrable domain, or the host itself where there is none. */
  domain: string;
}

/**
 * The site an account is bound to, of the page at `url`; null for what is not http or https.
 * - `example.com`: the registrable domain by the Public Suffix List with its private section, so `a.github.io` is a
 *   site of its own; the exact host where the host is itself a public suffix.
 * - `localhost:8581`, `192.168.1.4`, `nas:5001`: the exact host and port for localhost, IP addresses and single labels.
 * - `http://example.com`: the same over plain http. It fits http and https; `example.com` fits https alone.
 */
export function siteOf(url: string | undefined): string | null {
  const place = placeOf(url);
  if (!place) return null;
  if (place.local) return place.host;
  return place.secure ? place.domain : `http://${place.domain}`;
}

/** The host as it is shown to a person, in A-labels and with its port; null for what is not http or https. */
export function hostOf(url: string | undefined): string | null {
  return placeOf(url)?.host ?? null;
}

function placeOf(url: string | undefined): Place | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const name = hostname.replace(/\.$/, '');
  const { isIp, domain } = parse(name, { allowPrivateDomains: true });
  const local = isIp === true || !name.includes('.') || name.endsWith('.localhost');
  return {
    secure: protocol === 'https:',
    local,
    host: port ? `${name}:${port}` : name,
    domain: domain ?? name,
  };
}
