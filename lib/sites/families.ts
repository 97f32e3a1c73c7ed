/** A site, or a host alone where its domain holds more than a sign-in; and where it is said. */
type Line = readonly [site: string, source: string];

interface Family {
  name: string;
  sites: readonly Line[];
}

const APPLE = 'github.com/apple/password-manager-resources, quirks/shared-credentials.json';
const ENDPOINTS = 'learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, ID 56';
const REGISTRATION =
  'learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined: the three sites of it';
const CLOUDS = 'learn.microsoft.com/entra/identity-platform/authentication-national-cloud';
const ORIGINS =
  'github.com/AzureAD/microsoft-authentication-library-common-for-android: where a credential of the login counts';

/**
 * Sites that are one login: an account enrolled on one is asked for on another, and its code is right on each. A site is
 * in one row at most. What its owner ran as one login once, or where only one of the sites ever asks for a code, is not
 * here: the user's own confirmed fill teaches the rest.
 *
 * Microsoft's clouds for governments and for China are logins of their own; so are personal accounts (live.com).
 */
export const FAMILIES: readonly Family[] = [
  {
    // Work and school accounts. aka.ms/mfasetup only leads to one of these.
    name: 'Microsoft Entra',
    sites: [
      ['microsoftonline.com', `${ENDPOINTS}; ${CLOUDS}`],
      ['login.microsoft.com', `${ENDPOINTS}; ${ORIGINS}`],
      ['mysignins.microsoft.com', `${REGISTRATION}; ${ORIGINS}`],
      ['account.activedirectory.windowsazure.com', `${ENDPOINTS}; ${REGISTRATION}`],
      ['microsoft.com', 'what accounts of Engang 0.1.0 were bound to that were set up at mysignins'],
      ['windowsazure.com', 'what accounts of Engang 0.1.0 were bound to that were set up on the older page'],
    ],
  },
  {
    name: 'Microsoft Entra, US Government',
    sites: [
      ['microsoftonline.us', CLOUDS],
      ['mysignins.azure.us', ORIGINS],
    ],
  },
  {
    name: 'Microsoft Entra, China',
    sites: [
      ['login.partner.microsoftonline.cn', CLOUDS],
      [
        'login.chinacloudapi.cn',
        'azuread.github.io/microsoft-authentication-library-for-objc: its older name',
      ],
    ],
  },
  {
    name: 'OpenAI',
    sites: [
      ['openai.com', APPLE],
      ['chatgpt.com', APPLE],
      ['chat.com', APPLE],
    ],
  },
  {
    name: 'Proton',
    sites: [
      ['proton.me', APPLE],
      ['protonvpn.com', APPLE],
      ['protonmail.com', APPLE],
      ['protonmail.ch', APPLE],
    ],
  },
  {
    name: 'Instagram',
    sites: [
      ['instagram.com', APPLE],
      ['threads.net', APPLE],
      ['threads.com', APPLE],
    ],
  },
  {
    name: 'Steam',
    sites: [
      ['steampowered.com', APPLE],
      ['steamcommunity.com', APPLE],
      ['steamgames.com', APPLE],
    ],
  },
];

/**
 * Domains of one owner where others than the owner, or much else than a sign-in, have pages: a host there is a site alone.
 */
export const HOSTS_ALONE: readonly Line[] = [
  [
    'microsoft.com',
    'customervoice.microsoft.com shows forms of any organisation: MicrosoftDocs/customer-voice',
  ],
  ['windowsazure.com', 'of it one host alone belongs to the login'],
  ['azure.us', 'of it one host alone belongs to the login'],
  ['microsoftonline.cn', 'of it one host alone belongs to the login'],
  ['chinacloudapi.cn', 'customers’ machines are below cloudapp.chinacloudapi.cn: docs.azure.cn'],
];

const families = new Map(FAMILIES.flatMap(({ name, sites }) => sites.map(([site]) => [site, name])));
const alone = new Set(HOSTS_ALONE.map(([domain]) => domain));

/** The name of the login that a site shares with others; null for a site that stands alone. */
export function familyOf(site: string): string | null {
  return families.get(site) ?? null;
}

/** Whether each host of a domain is a site of its own, though one owner holds them all. */
export function hasHostsAlone(domain: string): boolean {
  return alone.has(domain);
}
