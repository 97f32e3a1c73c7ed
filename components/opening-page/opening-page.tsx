import { useState } from 'preact/hooks';
import { Accounts } from './accounts';
import { Ask } from './ask';
import type { Opened } from './open';
import { text } from './text';

/** Opens a backup in any browser, alone: nothing is asked of anyone, and nothing is kept. */
export function OpeningPage() {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <main>
      <h1>{text('title')}</h1>
      {opened ? <Accounts opened={opened} onClose={() => setOpened(null)} /> : <Ask onOpened={setOpened} />}
      <footer>{text('promise')}</footer>
    </main>
  );
}
