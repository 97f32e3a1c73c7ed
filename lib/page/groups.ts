import { isCandidate, lengthOf } from './candidates';
import type { Sight } from './sight';
import type { Item } from './walk';

/** One place for a code: one input, or the boxes that take one character each. `from` and `to` are item indexes. */
export interface Place {
  boxes: HTMLInputElement[];
  from: number;
  to: number;
}

const FEWEST = 4;
const MOST = 10;
/** Boxes for one character are drawn narrower than this. */
const NARROW = 100;

/** The places of a page where a code could go, in reading order. */
export function placesIn(items: Item[], sight: Sight): Place[] {
  const runs: Place[][] = [];
  let parted = true;
  items.forEach((item, at) => {
    if (item.kind !== 'field') {
      if (/[\p{L}\p{N}]/u.test(item.text)) parted = true;
    } else if (isCandidate(item.element, sight)) {
      const place = { boxes: [item.element], from: at, to: at };
      const run = runs.at(-1);
      const before = run?.at(-1)?.boxes[0];
      if (run && before && !parted && sameKind(before, item.element, sight)) run.push(place);
      else runs.push([place]);
      parted = false;
    }
  });
  return runs.flatMap(joined);
}

/** A run of the right length is one code; any other is separate fields, of which one-character boxes are none. */
function joined(run: Place[]): Place[] {
  const boxes = run.flatMap((place) => place.boxes);
  const [first, last] = [run[0], run.at(-1)];
  if (first && last && boxes.length >= FEWEST && boxes.length <= MOST)
    return [{ boxes, from: first.from, to: last.to }];
  return run.filter(({ boxes: [box] }) => box && lengthOf(box) !== 1 && box.value.length !== 1);
}

/** The first box may take the whole code (for pasting); every further one takes one character or does not say. */
function sameKind(before: HTMLInputElement, box: HTMLInputElement, sight: Sight): boolean {
  const a = sight.size(before);
  const b = sight.size(box);
  return (
    before.type === box.type &&
    (lengthOf(box) ?? 1) === 1 &&
    b.width < NARROW &&
    Math.abs(a.width - b.width) <= 4 &&
    Math.abs(a.height - b.height) <= 4
  );
}
