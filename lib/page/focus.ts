import type { Sight } from './sight';

/** The element that has the focus, however deep in shadow trees. */
export function focusedIn(document: Document, sight: Sight): Element | null {
  let focused = document.activeElement;
  for (
    let root = focused && sight.openShadow(focused);
    root?.activeElement;
    root = sight.openShadow(focused)
  ) {
    focused = root.activeElement;
  }
  return focused;
}
