import { contextOf } from './context';
import type { Place } from './groups';
import { lengthOf } from './length';
import type { Neighbour } from './neighbours';
import type { Survey } from './survey';
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

export function factsOf(place: Place, survey: Survey, fields: Neighbour[]): Facts {
  const said = contextOf(place, survey);
  const [box] = place.boxes;
  const others = fields.filter(({ field }) => !place.boxes.includes(field));
  const split = place.boxes.length > 1;
  const pattern = box.attributes.pattern ?? '';
  const digits = /\[0-9\]|\\d/.test(pattern);
  return {
    own: meaningsOf(said.own),
    label: meaningsOf(said.label),
    near: meaningsOf(said.near),
    headings: meaningsOf(said.headings),
    actions: meaningsOf(said.actions),
    oneTimeCode: place.boxes.some((each) =>
      /(^|\s)one-time-code(\s|$)/i.test(each.attributes.autocomplete ?? ''),
    ),
    split,
    password: box.type === 'password',
    numeric: digits || box.attributes.inputmode === 'numeric' || box.type === 'number' || box.type === 'tel',
    letters: !digits && /a-z|\\w/i.test(pattern),
    length: split ? place.boxes.length : lengthOf(box),
    others: others.length,
    asksWho: others.some(({ who }) => who),
    passwordBeside: others.some(({ password }) => password),
    cardBeside: others.some(({ card }) => card),
  };
}
