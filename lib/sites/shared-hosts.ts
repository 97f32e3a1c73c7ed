import { parse } from 'tldts';

/**
 * Domains whose owner gives each customer a host and a sign-in page below them, and which the Public Suffix List does
 * not have: one customer's page is none of another's. Each row with where the owner says so.
 */
const SHARED: readonly (readonly [domain: string, source: string])[] = [
  ['auth0.com', 'auth0.com/docs/get-started/auth0-overview/create-tenants'],
  ['b2clogin.com', 'learn.microsoft.com/azure/active-directory-b2c/b2clogin'],
  ['okta.com', 'developer.okta.com/docs/concepts/okta-organizations'],
  ['okta-emea.com', 'developer.okta.com/docs/concepts/okta-organizations'],
  ['oktapreview.com', 'developer.okta.com/docs/concepts/okta-organizations'],
];

const shared = new Set(SHARED.map(([domain]) => domain));

/** A host by the Public Suffix List with its private section, and by the table above. */
export interface Owned {
  /** What its owner holds: the registrable domain, or the customer's own part of a shared one. */
  domain: string;
  /** `domain` without the suffix, in A-labels. */
  name: string;
  /** Others than the owner have hosts below the same suffix: only the exact host is the account's. */
  shared: boolean;
}

/** Whose a host is; null for what has no owner in the DNS: IP addresses, single labels and public suffixes. */
export function ownedBy(host: string): Owned | null {
  const { domain, domainWithoutSuffix, isIp, isPrivate, subdomain } = parse(host, {
    allowPrivateDomains: true,
  });
  if (isIp || !domain || !domainWithoutSuffix) return null;
  if (!shared.has(domain)) return { domain, name: domainWithoutSuffix, shared: isPrivate === true };
  const own = subdomain?.split('.')[0];
  return own
    ? { domain: host, name: own, shared: true }
    : { domain, name: domainWithoutSuffix, shared: true };
}

/** Whether a host is a suffix that the List has: nobody's site, and everybody's. */
export function isPublicSuffix(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}
