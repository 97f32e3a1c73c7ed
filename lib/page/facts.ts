import { contextOf, ONE_TIME_CODE } from './context';
import type { Place } from './groups';
import { lengthOf } from './length';
import { type Neighbour, neighboursIn } from './neighbours';
import type { Survey } from './survey';
import { type Meanings, meaningsOf, sentencesOf } from './words';

/** What the rules of judge.ts may ask about a place. */
export interface Facts {
  /** Meanings of the field's own words, its label, the texts and headings around it, the buttons near it. */
  own: Meanings;
  label: Meanings;
  near: Meanings;
  headings: Meanings;
  actions: Meanings;
  /** Of what the texts around it say of the code's origin, that it was sent comes first, and no app in that sentence. */
  sentFirst: boolean;
  /** It has a label of its own, and not only a text before it. */
  labelled: boolean;
  oneTimeCode: boolean;
  split: boolean;
  password: boolean;
  /** Said to be for digits. */
  numeric: boolean;
  /** The pattern asks for letters. */
  letters: boolean;
  /** Characters that fit in, all boxes together; null where nothing is said. */
  length: number | null;
  /** Boxes for another number of characters than the account's code has; than six to eight, where that is not known. */
  fewOrMany: boolean;
  /** Other fields a person sees on the page. */
  others: number;
  /** Of these, a user name, a password, an address: the page also asks who the person is. */
  asksWho: boolean;
  /** Of these, a password. */
  passwordBeside: boolean;
  /** Of these, a payment card. */
  cardBeside: boolean;
  consecutive: boolean;
}

/** What is the same for every place of a page. */
export interface Around {
  neighbours: Neighbour[];
  /** There are several fields, and the page speaks of two codes in a row. */
  consecutive: boolean;
}

export function aroundIn({ items }: Survey): Around {
  const neighbours = neighboursIn(items);
  const texts = items.flatMap((item) => (item.kind === 'field' ? [] : [item.text]));
  return { neighbours, consecutive: neighbours.length > 1 && meaningsOf(texts).has('consecutive') };
}

export function factsOf(
  place: Place,
  survey: Survey,
  { neighbours, consecutive }: Around,
  length?: number,
): Facts {
  const said = contextOf(place, survey);
  const [box] = place.boxes;
  const others = neighbours.filter(({ field }) => !place.boxes.includes(field));
  const split = place.boxes.length > 1;
  const pattern = box.attributes.pattern ?? '';
  const digits = /\[0-9\]|\\d/.test(pattern);
  return {
    own: meaningsOf(said.own),
    label: meaningsOf(said.label),
    near: meaningsOf(said.near),
    headings: meaningsOf(said.headings),
    actions: meaningsOf(said.actions),
    sentFirst: isSentFirst(said.near),
    labelled: box.labels.length > 0,
    oneTimeCode: place.boxes.some((each) => ONE_TIME_CODE.test(each.attributes.autocomplete ?? '')),
    split,
    password: box.type === 'password',
    numeric: digits || box.attributes.inputmode === 'numeric' || box.type === 'number' || box.type === 'tel',
    letters: !digits && /a-z|\\w/i.test(pattern),
    length: split ? place.boxes.length : lengthOf(box),
    fewOrMany: split && !isUsual(place.boxes.length, length),
    others: others.length,
    asksWho: others.some(({ who }) => who),
    passwordBeside: others.some(({ password }) => password),
    cardBeside: others.some(({ card }) => card),
    consecutive,
  };
}

function isUsual(boxes: number, length: number | undefined): boolean {
  return length === undefined ? boxes >= 6 && boxes <= 8 : boxes === length;
}

function isSentFirst(texts: string[]): boolean {
  for (const sentence of texts.flatMap(sentencesOf)) {
    const meanings = meaningsOf([sentence]);
    if (meanings.has('app')) return false;
    if (meanings.has('sent')) return true;
  }
  return false;
}
