import type { Sight } from './sight';
import type { Text as Said } from './survey';

/** What a person meets on a page: a text, or a field. */
export type Read = { kind: 'field'; node: Element } | { kind: Said['kind']; node: Node; text: string };

export type Step = 'previousSibling' | 'nextSibling';

const SILENT = /^(script|style|noscript|template|svg|option|select|iframe|head)$/i;
const HEADING = /^(h[1-6]|legend)$/i;
const ACTION = /^(button|a)$/i;
const PRESSED = /^(submit|button|image|reset)$/;
const NOT_TYPED = /^(hidden|checkbox|radio|range|color|file|date|time|month|week)$/;

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
    if (PRESSED.test(input.type)) yield* say(input.value, input, 'action');
    else if (!NOT_TYPED.test(input.type)) yield { kind: 'field', node: input };
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

/** In the flat tree. */
function parentOf(node: Node): Node | null {
  const parent = slotOf(node) ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent;
}

function siblingOf(node: Node, step: Step): Node | null {
  const slot = slotOf(node);
  if (!slot) return node[step];
  const nodes = slot.assignedNodes();
  return nodes[nodes.indexOf(node as Element) + (step === 'nextSibling' ? 1 : -1)] ?? null;
}

function slotOf(node: Node): HTMLSlotElement | null {
  return node instanceof Element || node instanceof Text ? node.assignedSlot : null;
}

function kindAround(node: Node): Said['kind'] {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const kind = at instanceof Element ? kindOf(at) : null;
    if (kind) return kind;
  }
  return 'text';
}

function kindOf(element: Element): Said['kind'] | null {
  const role = element.getAttribute('role');
  if (HEADING.test(element.tagName) || role === 'heading') return 'heading';
  return ACTION.test(element.tagName) || role === 'button' || role === 'link' ? 'action' : null;
}
