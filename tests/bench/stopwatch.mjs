/**
 * For a page's head: `stopwatch.shown` is when the first element that `selector` finds was painted, in ms since 1970.
 * The task is run right after the frame, before what the page itself put off until then.
 */
export const whenShown = (selector) => `globalThis.stopwatch = {};
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    const note = () => { stopwatch.shown = performance.timeOrigin + performance.now(); };
    requestAnimationFrame(() => void scheduler.postTask(note, { priority: 'user-blocking' }));
  });
  observer.observe(document, { childList: true, subtree: true });`;

/**
 * Milliseconds from the next click in the page until what it leads to is painted: an element that `shows` finds, or
 * none that `hides` does. A click is counted from when the browser received it.
 */
export async function fromClick(screen, { shows = null, hides = null }, click) {
  await screen.eval(arm, shows, hides);
  await click();
  return screen.eval(() => globalThis.timed);
}

function arm(shows, hides) {
  const done = () => (shows ? document.querySelector(shows) : !document.querySelector(hides));
  if (done()) throw new Error(`nothing to wait for: ${shows ?? hides}`);
  globalThis.timed = new Promise((resolve) => {
    let clicked;
    const note = () => resolve(performance.now() - clicked);
    const start = ({ timeStamp }) => {
      clicked = timeStamp;
    };
    addEventListener('click', start, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!done()) return;
      observer.disconnect();
      requestAnimationFrame(() => void scheduler.postTask(note, { priority: 'user-blocking' }));
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}
