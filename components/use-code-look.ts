import { useEffect, useState } from 'preact/hooks';
import { onBelieved } from '../lib/browser/clock-watch';
import { readCorrection } from '../lib/browser/code-clock';
import { onSettings, readSettings } from '../lib/browser/settings';

/** How codes are shown: by a time so many ms ahead of the computer's, and hidden until asked for or not. */
export interface CodeLook {
  ahead: number;
  hidden: boolean;
}

/** While codes are corrected, so often is looked whether someone set the clock. */
const EVERY = 2_000;
const UNKNOWN: CodeLook = { ahead: 0, hidden: true };

/** One for all rows of a page. It is asked for as the page loads, so the first frame does not wait for it. */
let look: CodeLook | null = null;
let timer: ReturnType<typeof setTimeout>;
const listeners = new Set<() => void>();

async function load(): Promise<void> {
  clearTimeout(timer);
  const [correction, hidden] = await Promise.all([
    readCorrection().catch(() => null),
    readSettings().then(
      ({ hideCodes }) => hideCodes,
      () => false, // codes that cannot be shown would be worse
    ),
  ]);
  look = { ahead: correction?.ms ?? 0, hidden };
  if (correction) timer = setTimeout(load, EVERY);
  for (const listener of listeners) listener();
}

onBelieved(load);
onSettings(load);
void load();

/** Hidden while it is not known yet. */
export function useCodeLook(): CodeLook {
  const [seen, setSeen] = useState(look);
  useEffect(() => {
    const follow = () => setSeen((last) => (isSame(last, look) ? last : look));
    follow();
    listeners.add(follow);
    return () => void listeners.delete(follow);
  }, []);
  return seen ?? UNKNOWN;
}

/** Whether the list can be drawn without a code that is to be hidden, or one of the wrong time. */
export function useCodeLookKnown(): boolean {
  return useCodeLook() !== UNKNOWN;
}

function isSame(one: CodeLook | null, other: CodeLook | null): boolean {
  return one?.ahead === other?.ahead && one?.hidden === other?.hidden;
}
