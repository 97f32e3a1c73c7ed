/** Both browsers let an extension's script in a page open closed shadow roots, each by a way of its own. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; null where it has none. Goes into pages: it imports nothing. */
export function openShadow(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !mayHide(element)) return element.shadowRoot;
  const opened = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (opened !== undefined) return opened;
  const { dom } = (globalThis as Opener).chrome ?? {};
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
}

/** What can have a shadow tree beside custom elements: DOM, section 4.8, "valid shadow host name". */
const HOST = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** To ask is slow: a custom element, or one that holds nothing else, as what it held would not be shown. */
function mayHide(element: Element): boolean {
  const { localName } = element;
  return localName.includes('-') || (!element.hasChildNodes() && HOST.test(localName));
}
