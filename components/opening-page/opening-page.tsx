import { useState } from 'preact/hooks';
import { isLanguage, LANGUAGES, type Language } from '../../lib/browser/languages';
import { Accounts } from './accounts';
import { Ask } from './ask';
import type { Opened } from './open';
import { language, languages, speak, text } from './text';

/** Opens a backup in any browser, alone: nothing is asked of anyone, and nothing is kept. */
export function OpeningPage() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [spoken, setSpoken] = useState(language);
  const choose = (code: string) => {
    if (!isLanguage(code)) return;
    speak(code);
    setSpoken(code);
  };
  return (
    <main>
      <h1>{text('title')}</h1>
      {opened ? <Accounts opened={opened} onClose={() => setOpened(null)} /> : <Ask onOpened={setOpened} />}
      <footer>
        <p>{text('promise')}</p>
        <ChooseLanguage chosen={spoken} onChoice={choose} />
      </footer>
    </main>
  );
}

function ChooseLanguage({ chosen, onChoice }: { chosen: Language; onChoice: (code: string) => void }) {
  return (
    <label>
      {text('language')}
      <select value={chosen} onChange={({ currentTarget }) => onChoice(currentTarget.value)}>
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
