import type { Place } from './groups';
import { type Field, REACH, type Survey, type Text } from './survey';
import { beforeAlternative, namesAnotherWay, unfoldName } from './words';

/** What is said about a place, from near to far. */
export interface Context {
  /** The author's own words: name, id, placeholder and their like. */
  own: string[];
  /** The label, or the text right before the field where there is none. */
  label: string[];
  /** Texts between the field before and the field after, as they are read; and the field's classes, which say as little. */
  near: string[];
  /** Headings above, even beyond other fields, those near it, and the page's title. */
  headings: string[];
  /** Buttons and links between the field before and the field after. */
  actions: string[];
}

const NAMES = ['name', 'id', 'data-name', 'data-testid', 'ng-model', 'formcontrolname'];
/** Whose field it is, as frameworks name it: `user[code]`, `user_code`. */
const RESOURCE = /^(user|account|member)[\W_]+/i;
/** Counted by itself, and no word of the author's own. */
export const ONE_TIME_CODE = /(^|\s)one-time-code(\s|$)/i;
const HINTS = ['autocomplete', 'placeholder', 'aria-label', 'aria-placeholder', 'title'];

export function contextOf(place: Place, { items, title }: Survey): Context {
  const [box] = place.boxes;
  const before = spoken(items.slice(0, place.from).reverse());
  const around = [...before.toReversed(), ...spoken(items.slice(place.to + 1))];
  const of = (wanted: Text['kind']) => around.flatMap(({ kind, text }) => (kind === wanted ? [text] : []));
  const closest = before.find(({ kind }) => kind !== 'action');
  return {
    own: [...place.boxes.slice(0, 2).flatMap(ownWords), ...box.holders.map(unfoldName)],
    label: (box.labels.length > 0 ? box.labels : [closest?.kind === 'text' ? closest.text : '']).map(
      beforeAlternative,
    ),
    near: [...of('text').map(beforeAlternative), unfoldName(box.attributes.class ?? '')],
    headings: [...box.headings, ...of('heading'), title].map(beforeAlternative),
    actions: of('action').filter((text) => !namesAnotherWay(text)),
  };
}

/** The texts up to the next field, nearest first, no further than REACH. */
function spoken(items: Survey['items']): Text[] {
  const texts = [];
  let reach = REACH;
  for (const item of items) {
    if (item.kind === 'field') break;
    reach -= item.text.length;
    if (reach < 0) break;
    texts.push(item);
  }
  return texts;
}

function ownWords({ attributes }: Field): string[] {
  const names = NAMES.map((name) => unfoldName((attributes[name] ?? '').replace(RESOURCE, '')));
  return [...names, ...HINTS.map((name) => (attributes[name] ?? '').replace(ONE_TIME_CODE, ''))];
}
