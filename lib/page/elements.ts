/** A page with more is looked at in part: it must not feel that it is looked at. */
const MOST = 30_000;

/** Every element of a document and of the shadow trees that `openShadow` opens, seen or not, in the order of the page. */
export function elementsOf(
  root: Document | ShadowRoot,
  openShadow: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): Element[] {
  const elements: Element[] = [];
  gather(root);
  return elements;

  function gather(from: Document | ShadowRoot): void {
    for (const element of from.querySelectorAll('*')) {
      if (elements.length >= MOST) return;
      elements.push(element);
      const inner = openShadow(element);
      if (inner) gather(inner);
    }
  }
}
