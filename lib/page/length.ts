import type { Field } from './survey';

/** How many characters the author lets in; null where nothing is said (`maxlength` of a number input is void, but meant). */
export function lengthOf({ attributes: { maxlength } }: Field): number | null {
  const length = Number(maxlength || Number.NaN);
  return Number.isInteger(length) && length > 0 ? length : null;
}
