import { isUsable, type Sight } from './sight';

const TYPES = new Set(['text', 'tel', 'number', 'password']);

/** A text that a one-time code has left behind: what we may write over. */
export const LOOKS_LIKE_CODE = /^\d{4,10}$/;

/** Whether a code could be typed here: a writable text, tel, number, untyped or password input that is seen. */
export function isCandidate(
  field: HTMLInputElement | HTMLTextAreaElement,
  sight: Sight,
): field is HTMLInputElement {
  return (
    field.tagName === 'INPUT' &&
    TYPES.has(field.type) &&
    isWritable(field) &&
    (field.value.length <= 1 || LOOKS_LIKE_CODE.test(field.value)) &&
    isUsable(field, sight)
  );
}

export function isWritable(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return !field.readOnly && !field.matches(':disabled');
}

/** How many characters the author lets in; null where nothing is said (`maxlength` of a number input is void, but meant). */
export function lengthOf(field: Element): number | null {
  const length = Number(field.getAttribute('maxlength') || Number.NaN);
  return Number.isInteger(length) && length > 0 ? length : null;
}
