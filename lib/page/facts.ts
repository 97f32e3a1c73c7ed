import { lengthOf } from './candidates';
import { contextOf } from './context';
import type { Place } from './groups';
import { isUsable, type Sight } from './sight';
import type { Item } from './walk';
import { type Meanings, meaningsOf } from './words';

/** What the rules of judge.ts may ask about a place. */
export interface Facts {
  /** Meanings of the field's own words, its label, the texts and headings around it, the buttons near it. */
  own: Meanings;
  label: Meanings;
  near: Meanings;
  headings: Meanings;
  actions: Meanings;
  oneTimeCode: boolean;
  split: boolean;
  password: boolean;
  /** Said to be for digits. */
  numeric: boolean;
  /** The pattern asks for letters. */
  letters: boolean;
  /** Characters that fit in, all boxes together; null where nothing is said. */
  length: number | null;
  /** Other fields a person sees on the page. */
  others: number;
  /** Of these, a user name, a password, an address: the page also asks who the person is. */
  asksWho: boolean;
  /** Of these, a password. */
  passwordBeside: boolean;
  /** Of these, a payment card. */
  cardBeside: boolean;
}

export function factsOf(place: Place, items: Item[], sight: Sight): Facts {
  const said = contextOf(place, items, sight);
  const [box] = place.boxes;
  const others = items.flatMap(({ kind, element }) =>
    kind === 'field' && !place.boxes.includes(element as HTMLInputElement) && isUsable(element, sight)
      ? [element as HTMLInputElement]
      : [],
  );
  const passwordBeside = others.some((other) => other.type === 'password');
  const pattern = box.getAttribute('pattern') ?? '';
  return {
    own: meaningsOf(said.own),
    label: meaningsOf(said.label),
    near: meaningsOf(said.near),
    headings: meaningsOf(said.headings),
    actions: meaningsOf(said.actions),
    oneTimeCode: place.boxes.some((each) => hasToken(each, 'one-time-code')),
    split: place.boxes.length > 1,
    password: box.type === 'password',
    numeric:
      box.inputMode === 'numeric' ||
      box.type === 'number' ||
      box.type === 'tel' ||
      /\[0-9\]|\\d/.test(pattern),
    letters: /[a-z]-[a-z]|\\w/i.test(pattern) && !/\\d|\[0-9\]/.test(pattern),
    length: place.boxes.length > 1 ? place.boxes.length : lengthOf(box),
    others: others.length,
    asksWho: passwordBeside || others.some((o) => o.type === 'email' || meaningsOfName(o).has('identity')),
    passwordBeside,
    cardBeside: others.some(
      (other) => /(^|\s)cc-/.test(other.autocomplete) || meaningsOfName(other).has('card'),
    ),
  };
}

function hasToken(field: Element, token: string): boolean {
  return (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).includes(token);
}

function meaningsOfName(field: HTMLInputElement): Meanings {
  return meaningsOf([field.name, field.id, field.placeholder, field.labels?.[0]?.textContent ?? '']);
}
