import { hostOf } from './flat-tree';
import { kindOfInput } from './input-kind';
import type { Sight } from './sight';
import { TAKES_CODE } from './survey';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** Custom elements, and boxes that hold nothing else: what they held would not be shown beside a shadow tree. */
const LIKELY_HOSTS =
  ".//*[contains(local-name(), '-') or (not(node()) and (self::div or self::span or self::section or self::main))]";
const SNAPSHOT = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE

/** Every text field of a document and its shadow trees, in the order of the page. */
export function fieldsOf(document: Document, sight: Sight): FieldElement[] {
  const likely = fieldsIn(document, sight, likelyHosts);
  const isPlace = (field: FieldElement) => TAKES_CODE.test(field.type) && sight.shown(field);
  // To ask every element takes most of the time, and is seldom needed.
  return (likely.some(isPlace) ? likely : fieldsIn(document, sight, allHosts)).sort(inOrder);
}

type Hosts = (root: Document | ShadowRoot) => Iterable<Element>;

function fieldsIn(root: Document | ShadowRoot, sight: Sight, hosts: Hosts): FieldElement[] {
  const fields = [...root.querySelectorAll<FieldElement>('input, textarea')].filter(
    (field) => kindOfInput(field) === 'typed',
  );
  for (const host of hosts(root)) {
    const inner = sight.openShadow(host);
    if (inner) fields.push(...fieldsIn(inner, sight, hosts));
  }
  return fields;
}

/** By the browser's own search; XPath does not enter shadow trees, and these are small. */
const likelyHosts: Hosts = (root) => {
  if (!(root instanceof Document)) return allHosts(root);
  const found = root.evaluate(LIKELY_HOSTS, root, null, SNAPSHOT);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
};

const allHosts: Hosts = (root) => root.querySelectorAll('*');

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
  const host = hostOf(element);
  return host ? [element, ...chain(host)] : [element];
}
