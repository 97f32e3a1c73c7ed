import { describe } from './describe';
import { type FieldElement, fieldsOf } from './fields-of';
import type { Step } from './flat-tree';
import { focusedIn } from './focus';
import { headingsAbove } from './headings';
import { readFrom } from './read';
import type { Sight } from './sight';
import { type Item, isCandidate, REACH, type Survey } from './survey';

/** A survey, and the elements behind it, which stay in the page. */
export interface Surveyed {
  survey: Survey;
  fields: FieldElement[];
}

/** Reads the page once, changes nothing: every field, and the texts in reach of those that could take a code. */
export function surveyPage(document: Document, sight: Sight): Surveyed {
  const fields = fieldsOf(document, sight).filter(sight.shown);
  const focused = focusedIn(document, sight);
  const heard = new Set<Node>();
  const items = fields.flatMap((element, at): Item[] => {
    const field = describe(element, at, element === focused, sight);
    if (!isCandidate(field)) return [field];
    const before = hear(element, 'previousSibling').reverse();
    const headings = headingsAbove(element, sight);
    return [...before, { ...field, headings }, ...hear(element, 'nextSibling')];
  });
  return { survey: { title: document.title, items }, fields };

  /** The texts up to the next field, or as far as words reach; of those between two fields, each one once. */
  function hear(field: Element, step: Step): Item[] {
    const texts: Item[] = [];
    let reach = REACH;
    for (const item of readFrom(field, step, sight)) {
      if (item.kind === 'field' || reach < 0) break;
      reach -= item.text.length;
      if (heard.has(item.node)) continue;
      heard.add(item.node);
      texts.push({ kind: item.kind, text: item.text.slice(0, REACH) });
    }
    return texts;
  }
}
