import { holdersOf, parentOf, type Step, siblingOf } from './flat-tree';
import { kindOfInput } from './input-kind';
import type { Sight } from './sight';
import type { Text as Said } from './survey';

/** What a person meets on a page: a text, or a field. */
export type Read = { kind: 'field'; node: Element } | { kind: Said['kind']; node: Node; text: string };

const SILENT = /^(script|style|noscript|template|svg|option|select|iframe|head)$/i;
const HEADING = /^(h[1-6]|legend)$/i;
const ACTION = /^(button|a)$/i;

/**
 * The page from a field outwards, nearest first, in the order in which a person meets it: shadow trees in the place of
 * their hosts, slotted nodes in the place of their slots. What is not shown is passed over.
 */
export function* readFrom(field: Element, step: Step, sight: Sight): Generator<Read> {
  for (let at: Node = field; ; ) {
    const parent = parentOf(at);
    if (!parent) return;
    const kind = kindAround(parent);
    for (let next = siblingOf(at, step); next; next = siblingOf(next, step)) yield* read(next, kind);
    at = parent;
  }

  function* read(node: Node, kind: Said['kind']): Generator<Read> {
    if (node instanceof Text) yield* say(node.data, node, kind);
    if (!(node instanceof Element) || SILENT.test(node.tagName) || !sight.shown(node)) return;
    if (node instanceof HTMLInputElement) yield* readInput(node);
    else if (node.tagName === 'TEXTAREA') yield { kind: 'field', node };
    else yield* readInside(node, kindOf(node) ?? kind);
  }

  function* say(words: string | null, node: Node, kind: Said['kind']): Generator<Read> {
    const text = words?.trim();
    if (text) yield { kind, text, node };
  }

  function* readInput(input: HTMLInputElement): Generator<Read> {
    const kind = kindOfInput(input);
    if (kind === 'pressed') yield* say(input.value, input, 'action');
    else if (kind === 'typed') yield { kind: 'field', node: input };
  }

  function* readInside(element: Element, kind: Said['kind']): Generator<Read> {
    if (kind === 'action') yield* say(element.getAttribute('aria-label'), element, kind);
    const nodes = [...contentOf(element, sight)];
    for (const node of step === 'nextSibling' ? nodes : nodes.reverse()) yield* read(node, kind);
  }
}

function contentOf(element: Element, sight: Sight): Iterable<Node> {
  const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : (sight.openShadow(element) ?? element).childNodes;
}

function kindAround(node: Node): Said['kind'] {
  if (!(node instanceof Element)) return 'text';
  for (const holder of holdersOf(node)) {
    const kind = kindOf(holder);
    if (kind) return kind;
  }
  return 'text';
}

function kindOf(element: Element): Said['kind'] | null {
  const role = element.getAttribute('role');
  if (HEADING.test(element.tagName) || role === 'heading') return 'heading';
  return ACTION.test(element.tagName) || role === 'button' || role === 'link' ? 'action' : null;
}
