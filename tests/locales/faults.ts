export type Messages = Record<string, { message: string; description?: string }>;

/** Texts that may be the same as in English: by key, where the reason holds in every language. */
const ALIKE = new Set([
  ...['extensionName'], // a name
  ...['seconds', 'offline_seconds', 'spanHours', 'spanMinutes'], // units of the SI, and what is accepted beside it
]);
/** … and the words that are the same in one of them. */
const SAME_WORDS: Record<string, string[]> = {
  da: ['Backup', 'Stop'],
};

/** Of the Chrome Web Store and of Firefox's. */
const LONGEST_DESCRIPTION = 132;
const KEYS = new Set(['message', 'description']);

const placeholdersOf = (text = '') => [...new Set(text.match(/\$\d/g))].sort().join(' ');

/** What is wrong with the texts of a language, beside those in English; a line for each. */
export function faultsOf(language: string, texts: Messages, english: Messages): string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(texts, key));
  const strange = Object.keys(texts).filter((key) => !Object.hasOwn(english, key));
  return [
    ...missing.map((key) => `${key} is missing`),
    ...strange.map((key) => `${key} is not in English`),
    ...Object.entries(texts).flatMap(([key, text]) =>
      faultsIn(language, key, text, english[key]?.message).map((fault) => `${key} ${fault}`),
    ),
  ];
}

function faultsIn(language: string, key: string, text: Messages[string], original?: string): string[] {
  const { message } = text;
  if (typeof message !== 'string' || message.trim() === '') return ['is empty'];
  const stray = Object.keys(text).filter((each) => !KEYS.has(each));
  const translated = language !== 'en' && original !== undefined;
  const isAlike = ALIKE.has(key) || SAME_WORDS[language]?.includes(message);
  return [
    stray.length > 0 && `has ${stray.join(', ')}`,
    message !== message.trim() && 'begins or ends with a space',
    / {2}|\t| \n|\n /.test(message) && 'has more than one space between words',
    /\$(?![1-9](?!\d))/.test(message) && 'has a $ that is no placeholder',
    original !== undefined &&
      placeholdersOf(message) !== placeholdersOf(original) &&
      `has the placeholders “${placeholdersOf(message)}”, not “${placeholdersOf(original)}”`,
    translated && message === original && !isAlike && 'is as in English',
    key === 'extensionName' && message !== 'Engang' && 'is not the name',
    key === 'extensionDescription' && [...message].length > LONGEST_DESCRIPTION && 'is too long',
    key === 'openingPageName' && !/^[\p{Ll}\d-]+$/u.test(message) && 'is no file name for everyone',
  ].filter((fault) => typeof fault === 'string');
}
