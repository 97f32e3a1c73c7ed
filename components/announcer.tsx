import { useEffect, useState } from 'preact/hooks';

/** ms: the same text is news again only after an empty moment; a code does not lie in the page for longer than it is read. */
const PAUSE = 100;
const STAYS = 20_000;

let say: ((text: string) => void) | null = null;

/** Has a screen reader say it now. Nothing is seen of it. */
export function announce(text: string): void {
  say?.(text);
}

/** Where `announce` speaks from: once on a page, and always there, as what comes with its text is not announced. */
export function Announcer() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const later = (ms: number, next: () => void) => {
      timer = setTimeout(next, ms);
    };
    say = (text) => {
      clearTimeout(timer);
      setSaid('');
      later(PAUSE, () => {
        setSaid(text);
        later(STAYS, () => setSaid(''));
      });
    };
    return () => {
      clearTimeout(timer);
      say = null;
    };
  }, []);
  return (
    <p class="unseen" role="status" id="announcer">
      {said}
    </p>
  );
}
