/** What the script of a ready site says to the background: look at this page. */
export const PAGE_NEWS = 'page-news';

/**
 * Tells at once, and whenever something gets the focus. It waits for the answer before it tells again, so the
 * listener sets the pace. Any focus counts: a field in a closed shadow tree is seen here as its host. A timer of ours
 * would be seen by the page, which shares its numbers, and an observer would cost the page something.
 */
export function watchFocus(tell: (answered: () => void) => void): void {
  let waiting = false;
  let missed = false;
  const news = () => {
    missed = waiting;
    if (waiting) return;
    waiting = true;
    try {
      tell(() => {
        waiting = false;
        if (missed) news();
      });
    } catch {
      removeEventListener('focusin', onFocus, true); // the extension was updated or removed
    }
  };
  const onFocus = ({ isTrusted }: Event) => {
    if (isTrusted) news();
  };
  addEventListener('focusin', onFocus, { capture: true, passive: true });
  news();
}
