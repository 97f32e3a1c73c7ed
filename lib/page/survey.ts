/**
 * What a page says, as plain data: it is read in the page and judged outside, so that no vocabulary goes into a page.
 * Texts and fields in the order in which a person meets them, shadow trees in their place; what is not shown is left out.
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
  /** Those that are set, of ATTRIBUTES in survey-page.ts. */
  attributes: Partial<Record<string, string>>;
  /** Of `<label>`, `aria-labelledby` and `aria-describedby`. */
  labels: string[];
  /** What holds it: its shadow host's attributes, its group's name. */
  holders: string[];
  /** In CSS pixels. */
  width: number;
  height: number;
  /** A person can see it, and what is typed into it. */
  usable: boolean;
  writable: boolean;
  /** What is in it: nothing, one character, what may be an old code, anything else. The text itself stays in the page. */
  holds: 'nothing' | 'character' | 'code' | 'text';
  focused: boolean;
}
