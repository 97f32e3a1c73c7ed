import { browser } from './extension';
import { type Language, languageFor } from './languages';
import { onSettings, readSettings } from './settings';
import { onShared } from './shared-computer';
import { language, speak, type Texts } from './text';

/** Whose texts were read last: the choice itself is read anew each time, as a worker may have slept through a change. */
let read: { language: Language; texts: Texts } | null = null;
let latest: Promise<Language> | null = null;

/**
 * Has `t` speak the language that the user chose, else the browser's. Whoever says something awaits this first: a page
 * before it is drawn, the background each time. Where the texts cannot be read, the browser's own choice of them stays.
 */
export function learnLanguage(): Promise<Language> {
  const own: Promise<Language> = wantedTexts()
    .catch(() => null)
    .then((next) => {
      if (latest && latest !== own) return latest; // asked anew meanwhile: what that finds is spoken
      read = next;
      speak(next);
      return language();
    });
  latest = own;
  return own;
}

/** Calls back when another language may have been chosen, in whichever window. Returns the way to stop. */
export function onLanguage(callback: () => void): () => void {
  const stops = [onSettings(callback), onShared(callback)];
  return () => {
    for (const stop of stops) stop();
  };
}

async function wantedTexts() {
  const wanted = (await readSettings()).language ?? languageFor([browser.i18n.getUILanguage()]);
  if (read?.language === wanted) return read;
  const file = await fetch(browser.runtime.getURL(`_locales/${wanted}/messages.json`));
  return { language: wanted, texts: (await file.json()) as Texts };
}
