/** Both browsers let an extension's script in a page open closed shadow roots, each by a way of its own. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; null where it has none. Goes into pages: it imports nothing. */
export function openShadow(element: Element): ShadowRoot | null {
  const opened = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (opened !== undefined) return opened;
  const { dom } = (globalThis as Opener).chrome ?? {};
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
