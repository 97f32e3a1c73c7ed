import type { Place } from './groups';
import type { Sight } from './sight';
import type { Item } from './walk';
import { beforeAlternative, unfoldName } from './words';

/** What is said about a place, from near to far. */
export interface Context {
  /** The author's own words: name, id, placeholder and their like. */
  own: string[];
  /** The label, or the text right before the field where there is none. */
  label: string[];
  /** Texts between the field before and the field after; and the field's classes, which say as little. */
  near: string[];
  /** Headings above, even beyond other fields, and the page's title. */
  headings: string[];
  /** Buttons and links between the field before and the field after. */
  actions: string[];
}

const NAMES = ['name', 'id', 'data-name', 'data-testid', 'ng-model', 'formcontrolname'];
const HINTS = ['autocomplete', 'placeholder', 'aria-label', 'aria-placeholder', 'title'];
/** As far as the words of a field reach, in characters. */
const REACH = 700;
const HEADINGS = 2;

export function contextOf(place: Place, items: Item[], sight: Sight): Context {
  const [box] = place.boxes;
  const before = spoken(items.slice(0, place.from).reverse(), sight);
  const around = [...before, ...spoken(items.slice(place.to + 1), sight)];
  const texts = around.flatMap(({ kind, text }) => (kind === 'action' ? [] : [text]));
  const labels = labelsOf(box);
  const closest = before.find(({ kind }) => kind !== 'action')?.text ?? '';
  return {
    own: [...place.boxes.slice(0, 2).flatMap(ownWords), ...holderWords(box)],
    label: (labels.length > 0 ? labels : [closest]).map(beforeAlternative),
    near: [...texts.map(beforeAlternative), unfoldName(box.className)],
    headings: [...headingsAbove(items, place, sight), box.ownerDocument.title],
    actions: around.flatMap(({ kind, text }) => (kind === 'action' ? [text] : [])),
  };
}

/** The texts up to the next field that a person sees, nearest first, no further than REACH. */
function spoken(items: Item[], sight: Sight): Exclude<Item, { kind: 'field' }>[] {
  const texts = [];
  let reach = REACH;
  for (const item of items) {
    if (item.kind === 'field') {
      if (sight.shown(item.element)) break;
      continue;
    }
    if (!sight.shown(item.element)) continue;
    reach -= item.text.length;
    if (reach < 0) break;
    texts.push(item);
  }
  return texts;
}

function headingsAbove(items: Item[], place: Place, sight: Sight): string[] {
  return items
    .slice(0, place.from)
    .flatMap((item) => (item.kind === 'heading' && sight.shown(item.element) ? [item.text] : []))
    .slice(-HEADINGS);
}

function ownWords(box: Element): string[] {
  const names = NAMES.map((name) => unfoldName(box.getAttribute(name) ?? ''));
  return [...names, ...HINTS.map((name) => box.getAttribute(name) ?? '')];
}

/** The names of what holds the field: its custom element, its group. */
function holderWords(box: Element): string[] {
  const root = box.getRootNode();
  const host = root instanceof ShadowRoot ? ownWords(root.host) : [];
  return [...host, box.closest('[role=group], fieldset')?.getAttribute('aria-label') ?? ''];
}

function labelsOf(box: HTMLInputElement): string[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const named = ['aria-labelledby', 'aria-describedby']
    .flatMap((name) => (box.getAttribute(name) ?? '').split(/\s+/))
    .map((id) => (id ? root.getElementById(id) : null));
  return [...(box.labels ?? []), ...named].flatMap((element) => element?.textContent?.trim() || []);
}
