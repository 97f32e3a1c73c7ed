import type { Sight } from './sight';

/** A page as it is read: texts and controls one after the other, shadow trees in their place. */
export type Item =
  | { kind: 'field'; element: HTMLInputElement | HTMLTextAreaElement }
  | { kind: 'text' | 'heading' | 'action'; text: string; element: Element };

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'OPTION',
  'SELECT',
  'IFRAME',
  'HEAD',
]);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND']);
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);
const NOT_TYPED = new Set([
  'hidden',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'date',
  'time',
  'month',
  'week',
]);

/** Every text and every control of a page, in the order in which a person meets them (the flat tree). */
export function walk(root: Document | ShadowRoot, sight: Sight): Item[] {
  const items: Item[] = [];
  visitAll(root.childNodes, 'text');
  return items;

  function visitAll(nodes: Iterable<Node>, kind: 'text' | 'heading' | 'action'): void {
    for (const node of nodes) {
      if (node.nodeType === 3) visitText(node as Text, kind);
      else if (node.nodeType === 1) visit(node as HTMLElement, kind);
    }
  }

  function visitText(node: Text, kind: 'text' | 'heading' | 'action'): void {
    const text = node.data.trim();
    const element = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
    if (text && element) items.push({ kind, text, element });
  }

  function visit(element: HTMLElement, kind: 'text' | 'heading' | 'action'): void {
    if (SILENT.has(element.tagName)) return;
    if (element.tagName === 'INPUT') visitInput(element as HTMLInputElement);
    else if (element.tagName === 'TEXTAREA')
      items.push({ kind: 'field', element: element as HTMLTextAreaElement });
    else visitOther(element, kind);
  }

  function visitOther(element: HTMLElement, kind: 'text' | 'heading' | 'action'): void {
    const inner = kindOf(element) ?? kind;
    const name = inner === 'action' ? element.getAttribute('aria-label') : null;
    if (name) items.push({ kind: 'action', text: name, element });
    visitAll(contentOf(element), inner);
  }

  function visitInput(input: HTMLInputElement): void {
    if (BUTTONS.has(input.type)) items.push({ kind: 'action', text: input.value, element: input });
    else if (!NOT_TYPED.has(input.type)) items.push({ kind: 'field', element: input });
  }

  function contentOf(element: HTMLElement): Iterable<Node> {
    if (element.tagName === 'SLOT') {
      const given = (element as HTMLSlotElement).assignedNodes();
      return given.length > 0 ? given : element.childNodes;
    }
    return (sight.openShadow(element) ?? element).childNodes;
  }
}

function kindOf(element: HTMLElement): 'heading' | 'action' | null {
  const role = element.getAttribute('role');
  if (HEADINGS.has(element.tagName) || role === 'heading') return 'heading';
  if (element.tagName === 'BUTTON' || element.tagName === 'A' || role === 'button' || role === 'link')
    return 'action';
  return null;
}
