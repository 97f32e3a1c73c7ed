/** What a link of a set-up page says: in English, and in the page's own language where that was read there. */
export interface Quote {
  english: string;
  local: string | null;
}

/**
 * Read in a help page of the maker or a guide of an organisation, to the letter; no wording stands here that was not.
 * Keys are languages as in `lang`.
 */
const WORDINGS = {
  differentApp: {
    en: 'I want to use a different authenticator app',
    sv: 'Jag vill använda en annan autentiseringsapp',
  },
  withoutNotifications: {
    en: 'Configure app without notifications',
    nb: 'Konfigurer appen uten varsler',
  },
  differentAppPersonal: { en: 'set up a different Authenticator app' },
} satisfies Record<string, { en: string } & Record<string, string>>;

export type Wording = keyof typeof WORDINGS;

/** `lang` as a page or a browser names its language: `nb-NO`; empty where it is not known. */
export function quote(wording: Wording, lang: string): Quote {
  const known: { en: string } & Record<string, string> = WORDINGS[wording];
  const language = languageOf(lang);
  const isLocal = language !== 'en' && isQuotedIn(wording, lang);
  return { english: known.en, local: (isLocal && known[language]) || null };
}

/** Whether people who read this language find the words as they are quoted. */
export function isQuotedIn(wording: Wording, lang: string): boolean {
  return Object.hasOwn(WORDINGS[wording], languageOf(lang));
}

/** Norwegian pages call theirs `no` as often as `nb`. */
function languageOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return language === 'no' ? 'nb' : language;
}
