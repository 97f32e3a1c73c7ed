import type { Field, Item } from './survey';

const TYPES = new Set(['text', 'tel', 'number', 'password']);

/** Whether a code could be typed here: a writable text, tel, number, untyped or password input that is seen. */
export function isCandidate(item: Item): item is Field {
  return (
    item.kind === 'field' && TYPES.has(item.type) && item.usable && item.writable && item.holds !== 'text'
  );
}

/** How many characters the author lets in; null where nothing is said (`maxlength` of a number input is void, but meant). */
export function lengthOf({ attributes: { maxlength } }: Field): number | null {
  const length = Number(maxlength || Number.NaN);
  return Number.isInteger(length) && length > 0 ? length : null;
}
