interface Family {
  name: string;
  /** Where it is said. */
  sources: readonly string[];
  sites: readonly string[];
}

/**
 * Sites that are one login: an account enrolled on one is asked for on another, and its code is right on each. A site is
 * in one row at most. What its owner ran as one login once, or where only one of the sites ever asks for a code, is not
 * here: the user's own confirmed fill teaches the rest.
 */
export const FAMILIES: readonly Family[] = [
  {
    // Work and school accounts: set up at mysignins.microsoft.com, asked for at login.microsoftonline.com.
    name: 'Microsoft Entra',
    sources: [
      'learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, ID 56',
      'learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined',
      'github.com/apple/password-manager-resources, quirks/shared-credentials-historical.json',
    ],
    sites: ['microsoft.com', 'microsoftonline.com'],
  },
  {
    name: 'OpenAI',
    sources: ['github.com/apple/password-manager-resources, quirks/shared-credentials.json'],
    sites: ['openai.com', 'chatgpt.com', 'chat.com'],
  },
  {
    name: 'Proton',
    sources: ['github.com/apple/password-manager-resources, quirks/shared-credentials.json'],
    sites: ['proton.me', 'protonvpn.com', 'protonmail.com', 'protonmail.ch'],
  },
  {
    name: 'Instagram',
    sources: ['github.com/apple/password-manager-resources, quirks/shared-credentials.json'],
    sites: ['instagram.com', 'threads.net', 'threads.com'],
  },
  {
    name: 'Steam',
    sources: ['github.com/apple/password-manager-resources, quirks/shared-credentials.json'],
    sites: ['steampowered.com', 'steamcommunity.com', 'steamgames.com'],
  },
];

const families = new Map(FAMILIES.flatMap(({ name, sites }) => sites.map((site) => [site, name])));

/** The name of the login that a site shares with others; null for a site that stands alone. */
export function familyOf(site: string): string | null {
  return families.get(site) ?? null;
}
