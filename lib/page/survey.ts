/** As far as the words around a field reach, in characters. */
export const REACH = 700;

/**
 * What a page says, as plain data: it is read in the page and judged outside, so that no vocabulary goes into a page.
 * Fields, and the texts in reach of those that could take a code, in the order in which a person meets them, shadow trees
 * in their place; what is not shown is left out.
 */
export interface Survey {
  title: string;
  items: Item[];
}

export type Item = Text | Field;

export interface Text {
  kind: 'text' | 'heading' | 'action';
  text: string;
}

export interface Field {
  kind: 'field';
  /** Its number among the fields of the page: by it the page finds the element again. */
  at: number;
  /** The `type` of an input as the browser takes it; `textarea`. */
  type: string;
  /** Those that are set, of ATTRIBUTES in describe.ts. */
  attributes: Partial<Record<string, string>>;
  /** Of `<label>`, `aria-labelledby` and `aria-describedby`. */
  labels: string[];
  /** What holds it: its shadow host's attributes, its group's name. */
  holders: string[];
  /** The last two above it, even beyond other fields; of a field that could take a code alone. */
  headings: string[];
  /** In CSS pixels. */
  width: number;
  height: number;
  /** A person can see it, and what is typed into it. */
  usable: boolean;
  writable: boolean;
  /** What is in it: nothing, one character, the code that we typed last, anything else. The text itself stays in the page. */
  holds: 'nothing' | 'character' | 'code' | 'text';
  focused: boolean;
}

/** Types of input that a code can be typed into. */
export const TAKES_CODE = /^(text|tel|number|password)$/;

/** Whether a code could be typed here: a writable text, tel, number, untyped or password input that is seen. */
export function isCandidate({ type, usable, writable, holds }: Field): boolean {
  return TAKES_CODE.test(type) && usable && writable && holds !== 'text';
}
