import { useEffect, useState } from 'preact/hooks';
import { isLanguage, LANGUAGES, type Language } from '../lib/browser/languages';
import { changeSettings, onSettings, readSettings } from '../lib/browser/settings';
import { t } from '../lib/browser/text';

/** Each language by its own name: who is looking for it may read no other. */
export function ChooseLanguage() {
  const [chosen, setChosen] = useState<Language | null | undefined>();
  useEffect(() => {
    const look = () => void readSettings().then(({ language }) => setChosen(language));
    look();
    return onSettings(look);
  }, []);
  if (chosen === undefined) return null;
  const choose = async (code: string) => {
    const language = isLanguage(code) ? code : null;
    setChosen(language);
    await changeSettings({ language });
  };
  return (
    <label class="line">
      {t('language')}
      <select value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('languageOfBrowser')}</option>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
