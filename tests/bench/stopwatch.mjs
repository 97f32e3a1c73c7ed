/** For a page's head: `stopwatch.shown` is when the first element that `selector` finds was painted, in ms since 1970. */
export const whenShown = (selector) => `globalThis.stopwatch = {};
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { stopwatch.shown = performance.timeOrigin + performance.now(); };
      port2.postMessage(null);
    });
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
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!done()) return;
      observer.disconnect();
      // The message comes after the frame that shows the change.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - clicked);
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}
