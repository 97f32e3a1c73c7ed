import { lengthOf } from './length';
import { type Field, type Item, isCandidate } from './survey';

/** One place for a code: one input, or the boxes that take one character each. `from` and `to` are item indexes. */
export interface Place {
  boxes: [Field, ...Field[]];
  from: number;
  to: number;
}

const FEWEST = 4;
const MOST = 10;
/** Boxes for one character are drawn narrower than this. */
const NARROW = 100;

/** The places of a page where a code could go, in reading order. */
export function placesIn(items: Item[]): Place[] {
  const runs: Place[] = [];
  let parted = true;
  items.forEach((item, at) => {
    if (item.kind !== 'field') {
      if (/[\p{L}\p{N}]/u.test(item.text)) parted = true;
    } else if (isCandidate(item)) {
      const run = runs.at(-1);
      const before = run?.boxes.at(-1);
      if (run && before && !parted && sameKind(before, item)) {
        run.boxes.push(item);
        run.to = at;
      } else runs.push({ boxes: [item], from: at, to: at });
      parted = false;
    }
  });
  return runs.filter(({ boxes }) => (boxes.length > 1 ? isCode(boxes) : isWhole(boxes[0])));
}

/** Each box after the first takes one character, does not say, or takes a whole code that is pasted into it. */
function isCode(boxes: Field[]): boolean {
  const count = boxes.length;
  const fit = boxes.slice(1).every((box) => [1, count].includes(lengthOf(box) ?? 1));
  return fit && count >= FEWEST && count <= MOST;
}

/** Whether a lone input takes more than one character. */
function isWhole(box: Field): boolean {
  return lengthOf(box) !== 1 && box.holds !== 'character';
}

function sameKind(before: Field, box: Field): boolean {
  return (
    before.type === box.type &&
    box.width < NARROW &&
    Math.abs(before.width - box.width) <= 4 &&
    Math.abs(before.height - box.height) <= 4
  );
}
