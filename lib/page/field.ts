import { aroundIn, factsOf } from './facts';
import { type Place, placesIn } from './groups';
import { isBarred, judge, type Strength } from './judge';
import { lengthOf } from './length';
import type { Field, Survey } from './survey';

/** Where a code goes: the numbers of the fields in the survey, one or the boxes of a split code in order. */
export interface CodeField {
  fields: number[];
  strength: Strength;
  /** What the page calls it, for a person to tell it by; empty where it has no name. */
  name: string;
}

/**
 * The places for a one-time code in one document (each frame is judged for itself), the surest first.
 * @param length how many characters the code has, where the account is known: others' boxes are left out
 */
export function codeFieldsIn(survey: Survey, length?: number): CodeField[] {
  const around = aroundIn(survey);
  const judged = placesFor(survey, length).flatMap((place) => {
    const verdict = judge(factsOf(place, survey, around, length));
    return verdict ? [{ place, ...verdict }] : [];
  });
  judged.sort((a, b) => rank(b) - rank(a));
  // Two fields that both want a code now: a generator is being resynchronised, or we misread the page.
  const rivalled = judged[1]?.strength === 'confident';
  return judged.map(({ place, strength }) => codeField(place, rivalled ? 'possible' : strength));
}

/** The field that has the focus, as that is what the person picked, where a code may go at all: with its sister boxes when it is one of a split code. */
export function focusedFieldIn(survey: Survey, length?: number): CodeField | null {
  const place = placesFor(survey, length).find(({ boxes }) => boxes.some(({ focused }) => focused));
  if (!place || isBarred(factsOf(place, survey, aroundIn(survey), length))) return null;
  return codeField(place, 'possible');
}

/** Places with room for the code: as many boxes as it has characters, or one that takes them all. */
function placesFor(survey: Survey, length: number | undefined): Place[] {
  return placesIn(survey.items).filter(({ boxes: [box, ...more] }) => {
    if (length === undefined) return true;
    return more.length > 0 ? more.length + 1 === length : (lengthOf(box) ?? length) >= length;
  });
}

function codeField({ boxes }: Place, strength: Strength): CodeField {
  return { fields: boxes.map(({ at }) => at), strength, name: nameOf(boxes[0]) };
}

const LONGEST_NAME = 60;

function nameOf({ labels, attributes }: Field): string {
  const name = labels[0] || attributes['aria-label'] || attributes.placeholder || attributes.title || '';
  return name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
}

function rank({ strength, points }: { strength: Strength; points: number }): number {
  return points + (strength === 'confident' ? 1000 : 0);
}
