import { isWritable, whatIsIn } from './content';

/** What the boxes hold once the page has had its say: all of the code or not, and how many characters from its start. */
export interface FillReport {
  filled: boolean;
  held: number;
}

/** What a page may need to answer an event, in ms: frameworks draw anew in the next task. */
const NEXT_TASK = 0;
/** After this long, in ms, a widget that refuses has put back what it had. */
const SETTLED = 80;

type Pause = (ms: number) => Promise<void>;
const wait: Pause = (ms) => new Promise((resume) => setTimeout(resume, ms));

/**
 * Types a code as a person would and tells what the page made of it. Never over other text than an old code, never
 * into a field too short for it, and never submits.
 */
export async function fillCode(
  { boxes }: { boxes: HTMLInputElement[] },
  code: string,
  pause: Pause = wait,
): Promise<FillReport> {
  if (!mayType(boxes, code)) return { filled: false, held: 0 };
  if (boxes.length > 1 && !holds(boxes, code)) {
    paste(boxes, code);
    await pause(NEXT_TASK);
  }
  if (!holds(boxes, code)) await type(boxes, code, pause);
  const typed = report(boxes, code);
  await pause(SETTLED);
  // A page that goes on by itself after the last digit takes its boxes away: then what was typed is what counts.
  return boxes.every((box) => box.isConnected) ? report(boxes, code) : typed;
}

function mayType(boxes: HTMLInputElement[], code: string): boolean {
  const text = textOf(boxes);
  const free = text === '' || whatIsIn(text) === 'code';
  return code !== '' && free && hasRoom(boxes, code) && boxes.every(isWritable);
}

function hasRoom(boxes: HTMLInputElement[], code: string): boolean {
  const [box] = boxes;
  if (!box || boxes.length > 1) return boxes.length === code.length;
  return (Number(box.getAttribute('maxlength')) || code.length) >= code.length;
}

/** Split codes mostly know how to take a pasted code; one real input takes typing just as well, so it gets no paste. */
function paste([box]: HTMLInputElement[], code: string): void {
  if (!box) return;
  box.focus({ preventScroll: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', code);
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...EVENT }));
}

async function type(boxes: HTMLInputElement[], code: string, pause: Pause): Promise<void> {
  const texts = boxes.length > 1 ? [...code] : [code];
  for (const [i, box] of boxes.entries()) {
    const text = texts[i] ?? '';
    if (box.value === text) continue;
    box.focus({ preventScroll: true });
    const taken = !box.dispatchEvent(keyEvent('keydown', text));
    if (taken) await pause(NEXT_TASK);
    if (box.value !== text) setText(box, text);
    box.dispatchEvent(keyEvent('keyup', text));
    await pause(NEXT_TASK);
  }
  for (const box of boxes) box.dispatchEvent(new Event('change', { bubbles: true }));
}

const EVENT = { bubbles: true, cancelable: true, composed: true };

/** The prototype's own setter: React and its kind put a setter of theirs on the element and would see no change. */
function setText(box: HTMLInputElement, text: string): void {
  const input = { ...EVENT, inputType: 'insertText', data: text };
  box.dispatchEvent(new InputEvent('beforeinput', input));
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { ...input, cancelable: false }));
}

/** `keyCode` is long deprecated, and what many boxes still ask to let a digit through. */
function keyEvent(type: 'keydown' | 'keyup', text: string): KeyboardEvent {
  const key = text.at(-1) ?? '';
  const keyCode = key.toUpperCase().charCodeAt(0);
  return new KeyboardEvent(type, { key, keyCode, ...EVENT } as KeyboardEventInit);
}

function textOf(boxes: HTMLInputElement[]): string {
  return boxes.map((box) => box.value).join('');
}

function holds(boxes: HTMLInputElement[], code: string): boolean {
  return report(boxes, code).filled;
}

/** A page may group the digits ("123 456"): only letters and digits are compared. */
function report(boxes: HTMLInputElement[], code: string): FillReport {
  const text = textOf(boxes).replace(/[^\p{L}\p{N}]/gu, '');
  let held = 0;
  while (held < code.length && text[held] === code[held]) held += 1;
  return { filled: text === code, held };
}
