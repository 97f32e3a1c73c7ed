import { hostOf } from './flat-tree';
import type { Sight } from './sight';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const MOST = 2;

/** The last headings above a field, even beyond other fields, the nearest first; of its own tree, then of those around. */
export function headingsAbove(field: Element, sight: Sight): string[] {
  const texts: string[] = [];
  for (let at: Element | null = field; at; at = hostOf(at)) {
    for (const heading of [...rootOf(at).querySelectorAll(HEADINGS)].reverse()) {
      if (texts.length === MOST) return texts;
      const isAbove = heading.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
      const text = isAbove && sight.shown(heading) ? heading.textContent?.trim() : '';
      if (text) texts.push(text);
    }
  }
  return texts;
}

function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}
