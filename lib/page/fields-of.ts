import type { Sight } from './sight';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

const NOT_TYPED = /^(hidden|checkbox|radio|range|color|file|date|time|month|week|submit|button|image|reset)$/;
/** Custom elements, and boxes that hold nothing else: what they held would not be shown beside a shadow tree. */
const LIKELY_HOSTS =
  ".//*[contains(local-name(), '-') or (not(node()) and (self::div or self::span or self::section or self::main))]";
const SNAPSHOT = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE

/** Every text field of a document and its shadow trees, in the order of the page. */
export function fieldsOf(document: Document, sight: Sight): FieldElement[] {
  return fieldsIn(document, sight).sort(inOrder);
}

function fieldsIn(root: Document | ShadowRoot, sight: Sight): FieldElement[] {
  const fields = [...root.querySelectorAll<FieldElement>('input, textarea')].filter(
    ({ type }) => !NOT_TYPED.test(type),
  );
  for (const host of hostsIn(root)) {
    const inner = sight.openShadow(host);
    if (inner) fields.push(...fieldsIn(inner, sight));
  }
  return fields;
}

/** What has an open shadow tree, and what may have a closed one: by the browser's own search, as to ask each is slow. */
function hostsIn(root: Document | ShadowRoot): Set<Element> {
  const hosts = new Set<Element>();
  const all = root instanceof Document ? root.getElementsByTagName('*') : root.querySelectorAll('*');
  for (let i = 0; i < all.length; i++) {
    const element = all[i];
    // XPath does not enter shadow trees, and these are small.
    if (element && (element.shadowRoot || root !== document)) hosts.add(element);
  }
  if (root !== document) return hosts;
  const found = document.evaluate(LIKELY_HOSTS, root, null, SNAPSHOT);
  for (let i = 0; i < found.snapshotLength; i++) hosts.add(found.snapshotItem(i) as Element);
  return hosts;
}

/** Document order across shadow trees: compared in the innermost tree that holds both, or their hosts. */
function inOrder(a: Element, b: Element): number {
  const hosts = new Map(chain(a).map((node) => [node.getRootNode(), node]));
  for (const other of chain(b)) {
    const same = hosts.get(other.getRootNode());
    if (same) return same.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  }
  return 0;
}

/** The element, its shadow host, the host's host. */
function chain(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...chain(root.host)] : [element];
}
