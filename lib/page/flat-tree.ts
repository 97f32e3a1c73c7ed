/** The element whose shadow tree holds this one; null in the document's own tree. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The parent in the flat tree: of a slotted node its slot, of the outermost nodes of a shadow tree its host. */
export function parentOf(node: Node): Node | null {
  const parent = slotOf(node) ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** The element and all that hold it, the nearest first. */
export function* holdersOf(element: Element): Generator<Element> {
  for (let at: Node | null = element; at instanceof Element; at = parentOf(at)) yield at;
}

export type Step = 'previousSibling' | 'nextSibling';

/** The next node beside this one, in the flat tree. */
export function siblingOf(node: Node, step: Step): Node | null {
  const slot = slotOf(node);
  if (!slot) return node[step];
  const nodes = slot.assignedNodes();
  return nodes[nodes.indexOf(node as Element) + (step === 'nextSibling' ? 1 : -1)] ?? null;
}

function slotOf(node: Node): HTMLSlotElement | null {
  return node instanceof Element || node instanceof Text ? node.assignedSlot : null;
}
