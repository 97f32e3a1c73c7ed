import { useLayoutEffect, useState } from 'preact/hooks';
import { learnLanguage, onLanguage } from '../lib/browser/language';
import type { Language } from '../lib/browser/languages';

/**
 * The language of the texts, also of the page around them; null until they are there. Used at the root alone: another
 * choice draws everything anew and loses nothing.
 */
export function useLanguage(): Language | null {
  const [known, setKnown] = useState<Language | null>(null);
  useLayoutEffect(() => {
    let stopped = false;
    const look = async () => {
      const learned = await learnLanguage();
      if (stopped) return;
      document.documentElement.lang = learned;
      setKnown(learned);
    };
    void look();
    const stop = onLanguage(look);
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return known;
}
