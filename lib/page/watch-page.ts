/** What the script of a ready site says to the background: look at this page. */
export const PAGE_NEWS = 'page-news';

/** The page is complete, or was brought back; something got the focus, be it a field in a closed shadow tree. */
const NEWS = ['pageshow', 'focusin'];

/**
 * Tells at once, and at each piece of news. It waits for the answer before it tells again, so the listener sets the
 * pace: a timer of ours would be seen by the page, which shares its numbers, and an observer would cost the page
 * something. A page that changes without any of this is not looked at until the next.
 */
export function watchPage(tell: (answered: () => void) => void): void {
  let waiting = false;
  let missed = false;
  const tellNow = () => {
    missed = waiting;
    if (waiting) return;
    waiting = true;
    try {
      tell(() => {
        waiting = false;
        if (missed) tellNow();
      });
    } catch {
      for (const name of NEWS) removeEventListener(name, onNews, true); // the extension was updated or removed
    }
  };
  const onNews = ({ isTrusted }: Event) => {
    if (isTrusted) tellNow();
  };
  for (const name of NEWS) addEventListener(name, onNews, { capture: true, passive: true });
  tellNow();
}
