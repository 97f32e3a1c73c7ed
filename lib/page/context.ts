import type { Place } from './groups';
import type { Sight } from './sight';
import type { Item } from './walk';
import { beforeAlternative, unfoldName } from './words';

/** What is said about a place, from near to far. */
export interface Context {
  /** The author's own words: name, id, placeholder and their like. */
  own: string;
  /** The label, or the text right before the field where there is none. */
  label: string;
  /** Texts between the field before and the field after; and the field's classes, which say little. */
  near: string;
  /** Headings above, even beyond other fields, and the page's title. */
  headings: string;
  /** Buttons and links between the field before and the field after. */
  actions: string;
}

const NAMES = ['name', 'id', 'data-name', 'data-testid', 'ng-model', 'formcontrolname'];
const HINTS = ['autocomplete', 'placeholder', 'aria-label', 'aria-placeholder', 'title'];
/** As far as the words of a field reach, in characters. */
const REACH = 700;
const HEADINGS = 2;

export function contextOf(place: Place, items: Item[], sight: Sight): Context {
  const before = spoken(items.slice(0, place.from).reverse(), sight);
  const after = spoken(items.slice(place.to + 1), sight);
  const around = [...before, ...after];
  const [box] = place.boxes;
  const label = box ? labelOf(box) : '';
  const closest = before.find((item) => item.kind !== 'action')?.text ?? '';
  const document = box?.ownerDocument;
  return {
    own: place.boxes
      .slice(0, 2)
      .map(ownWords)
      .concat(box ? holderWords(box) : '')
      .join(' | '),
    label: beforeAlternative(label || closest),
    near: [...around]
      .filter((item) => item.kind !== 'action')
      .map((item) => beforeAlternative(item.text))
      .join(' | '),
    headings: [...headingsAbove(items, place, sight), document?.title ?? ''].join(' | '),
    actions: around
      .filter((item) => item.kind === 'action')
      .map((item) => item.text)
      .join(' | '),
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

function ownWords(box: Element): string {
  const names = NAMES.map((name) => unfoldName(box.getAttribute(name) ?? ''));
  const hints = HINTS.map((name) => box.getAttribute(name) ?? '');
  return [...names, ...hints].filter(Boolean).join(' | ');
}

/** The names of what holds the field: its custom element, its group. */
function holderWords(box: Element): string {
  const root = box.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const group = box.closest('[role=group], fieldset');
  return [host && ownWords(host), group?.getAttribute('aria-label')].filter(Boolean).join(' | ');
}

function labelOf(box: HTMLInputElement): string {
  const root = box.getRootNode() as Document | ShadowRoot;
  const named = ['aria-labelledby', 'aria-describedby']
    .flatMap((name) => (box.getAttribute(name) ?? '').split(/\s+/))
    .map((id) => (id ? root.getElementById(id) : null));
  return [...(box.labels ?? []), ...named]
    .map((element) => element?.textContent?.trim() ?? '')
    .filter(Boolean)
    .join(' | ');
}
