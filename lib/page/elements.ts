/** A page with more is looked at in part: it must not feel that it is looked at. */
const MOST = 30_000;

/** Every element of a document and of its open shadow trees, seen or not, in the order of the page. */
export function elementsOf(root: Document | ShadowRoot): Element[] {
  const elements: Element[] = [];
  gather(root);
  return elements;

  function gather(from: Document | ShadowRoot): void {
    for (const element of from.querySelectorAll('*')) {
      if (elements.length >= MOST) return;
      elements.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  }
}
