/**
 * Sites that are one login: an account enrolled on one is asked for on another. Only what its owner runs as one
 * sign-in belongs here, each row with where that is said; a site is in one row at most.
 */
const FAMILIES: readonly (readonly [source: string, ...sites: string[]])[] = [
  [
    // learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, "Microsoft 365 Common"
    'Microsoft sign-in',
    'microsoft.com',
    'microsoftonline.com',
    'live.com',
  ],
  [
    // github.com/apple/password-manager-resources, shared credential backends
    'Amazon marketplaces',
    'amazon.com',
    'amazon.ca',
    'amazon.co.uk',
    'amazon.com.au',
    'amazon.com.br',
    'amazon.com.mx',
    'amazon.com.tr',
    'amazon.de',
    'amazon.es',
    'amazon.fr',
    'amazon.in',
    'amazon.it',
    'amazon.nl',
  ],
  [
    // github.com/apple/password-manager-resources, shared credential backends
    'Steam',
    'steampowered.com',
    'steamcommunity.com',
  ],
];

const families = new Map(FAMILIES.flatMap(([family, ...sites]) => sites.map((site) => [site, family])));

/** The name of the login that a site shares with others; null for a site that stands alone. */
export function familyOf(site: string): string | null {
  return families.get(site) ?? null;
}
