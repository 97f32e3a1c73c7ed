import { isWritable } from './content';
import { takeFocus } from './keystroke';

/** What the boxes hold once the page has had its say: all of the code or not, and how many characters from its start. */
export interface FillReport {
  filled: boolean;
  held: number;
  /** Whether the page was ever given all of the code: then it may have sent it, whatever it shows. */
  given: boolean;
}

/** Where a code is typed: one input, or the boxes that take one character each. */
export interface Target {
  boxes: HTMLInputElement[];
  /** Finds the boxes anew, for a page that puts other elements in their place meanwhile. */
  again?(): HTMLInputElement[];
  /** Asked right before a character goes into a box: whether a person still sees it where it was found. */
  inSight?(box: HTMLInputElement): boolean;
}

/** A code on its way into its boxes. */
export interface Typing extends Target {
  code: string;
  /** What was in the boxes before: nothing, or an old code. */
  old: string[];
  /** The box that has the focus. */
  focused?: HTMLInputElement;
  given?: boolean;
  /** Whether the page sent the form of the boxes. */
  sent?: boolean;
  pause(ms: number): Promise<unknown>;
}

/** The box as it is now, with the focus, when nothing but our own text or the old code is in it. */
export function ready(typing: Typing, i: number): HTMLInputElement | null {
  if (!isThere(typing)) return null;
  const box = typing.boxes[i];
  const text = textOf(box);
  const isOurs = text === typing.old[i] || typing.code.includes(text);
  const isFree = box && isOurs && isWritable(box) && typing.inSight?.(box) !== false;
  if (!isFree || !takeFocus(box, typing.focused)) return null;
  typing.focused = box;
  return box;
}

/** Whether all boxes are in the page, or others in their place. */
export function isThere(typing: Typing): boolean {
  const isComplete = () => typing.boxes.every((box) => box.isConnected);
  if (!isComplete()) {
    const found = typing.again?.() ?? [];
    if (found.length === typing.boxes.length) typing.boxes = found;
  }
  return isComplete();
}

/** A page may group the digits ("123 456"): only letters and digits are compared. */
export function textOf(box: HTMLInputElement | undefined): string {
  return (box?.value ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

export function report(typing: Typing): FillReport {
  const { code, given = false } = typing;
  isThere(typing);
  const text = typing.boxes.map(textOf).join('');
  let held = 0;
  while (code[held] && text[held] === code[held]) held += 1;
  return { filled: text === code, held, given };
}
