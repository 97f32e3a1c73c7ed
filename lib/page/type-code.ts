import { isWritable } from './content';
import { offerPaste, putText, sendKey } from './keystroke';
import { type FillReport, isThere, ready, report, type Target, type Typing, textOf } from './live-boxes';

export type { FillReport } from './live-boxes';

/** What a page may need to answer an event, in ms: frameworks draw anew in the next task, some in a later frame. */
const ANSWERS = [0, 25, 75];
/** After this long, in ms, a widget that refuses has put back what it had. */
const SETTLED = 80;
const NOTHING: FillReport = { filled: false, held: 0, given: false };

type Pause = (ms: number) => Promise<unknown>;
const wait: Pause = (ms) => new Promise((resume) => setTimeout(resume, ms));

/**
 * Types a code as a person would and tells what the page made of it. Never over other text than an old code, never
 * into a field too short for it, never again where it stood whole or the page sent its form, and never submits. A page
 * that answers a paste and shows nothing of it may block it or have sent it: it is typed into, and `given` the code.
 */
export async function fillCode(target: Target, code: string, pause: Pause = wait): Promise<FillReport> {
  if (!mayType(target.boxes, code)) return NOTHING;
  // A page that logs in at the last digit goes away, and a pause in it would never end.
  const over = new AbortController();
  const { signal } = over;
  const leaving = new Promise((resume) => addEventListener('pagehide', resume, { signal }));
  const typing: Typing = {
    ...target,
    code,
    old: target.boxes.map(textOf),
    pause: (ms) => Promise.race([pause(ms), leaving]),
  };
  const onSubmit = () => {
    typing.sent = true;
  };
  // A form in a shadow tree is not heard of outside it.
  target.boxes[0]?.getRootNode().addEventListener('submit', onSubmit, { capture: true, signal });
  if (!(await paste(typing))) await typeAll(typing);
  const typed = report(typing);
  await typing.pause(SETTLED);
  over.abort();
  if (isThere(typing)) return report(typing);
  // A page that goes on by itself after the last digit takes its boxes away: then what was typed is what counts.
  return typed.filled ? typed : { ...NOTHING, given: typed.given };
}

function mayType(boxes: HTMLInputElement[], code: string): boolean {
  const [box] = boxes;
  const { length } = code;
  // A mask may group an old code, or draw what is still missing.
  const text = boxes.map(({ value }) => value.replace(/[\s_·•]/g, '')).join('');
  const isFree = /^\d*$/.test(text) && (!text || text.length === length);
  const hasRoom =
    box && !boxes[1] ? (Number(box.getAttribute('maxlength')) || length) >= length : boxes.length === length;
  return length > 0 && isFree && hasRoom && boxes.every(isWritable);
}

/** Whether the page has taken the code as pasted: it stood whole in the boxes, or its form was sent. */
async function paste(typing: Typing): Promise<boolean> {
  let box = ready(typing, 0);
  if (box?.value) {
    box.select();
    await typing.pause(0); // until the page has heard of it
    box = ready(typing, 0);
  }
  if (!box) return false;
  const taken = offerPaste(box, typing.code);
  const isDone = () => typing.sent || report(typing).filled;
  const done = isDone() || (await answered(typing, isDone, taken ? ANSWERS : [0]));
  // A page that locks its boxes or takes them away at a paste has read it.
  typing.given = taken || done || !ready(typing, 0);
  return done;
}

/** Digit by digit as a person would, until the page refuses one. */
async function typeAll(typing: Typing): Promise<void> {
  const { code, boxes } = typing;
  // Old digits go first: a page would send what is half old and half new as soon as it is full.
  for (const [i, { value }] of boxes.entries()) if (boxes[1] && value) await strike(typing, i, '', '');
  for (const [n, digit] of [...code].entries()) {
    const i = boxes[1] ? n : 0;
    if (!(await strike(typing, i, digit, code.slice(i, n + 1)))) return;
  }
  for (const box of typing.boxes) box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types a digit behind what of `want` is there, or none to empty the box; whether the box comes to show all of `want`. */
async function strike(typing: Typing, i: number, digit: string, want: string): Promise<boolean> {
  const shows = () => isThere(typing) && textOf(typing.boxes[i]) === want;
  const box = ready(typing, i);
  if (!box) return false;
  typing.given ||= i + want.length === typing.code.length; // the last key may be all that the page waits for
  if (want === digit) box.select();
  if (!sendKey(box, 'keydown', digit)) await typing.pause(0);
  if (!shows() && ready(typing, i) === box) putText(box, want === digit ? want : box.value + digit, digit);
  sendKey(box, 'keyup', digit);
  return answered(typing, shows);
}

/** Whether it comes to be so, within what a page may need. */
async function answered({ pause }: Typing, isSo: () => boolean, waits = ANSWERS): Promise<boolean> {
  for (const ms of waits) {
    await pause(ms);
    if (isSo()) return true;
  }
  return false;
}
