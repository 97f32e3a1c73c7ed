import { factsOf } from './facts';
import { type Place, placesIn } from './groups';
import { judge, type Strength } from './judge';
import { neighboursIn } from './neighbours';
import { browserSight, type Sight } from './sight';
import { walk } from './walk';

/** Where the code goes: one input, or the boxes of a split code in order. Live elements, so it stays in the page. */
export interface Finding {
  boxes: HTMLInputElement[];
  strength: Strength;
}

/** What of a finding may leave the page: plain data. */
export interface FindingReport {
  boxes: number;
  strength: Strength;
}

/**
 * The field for a one-time code, in this document alone (each frame asks for itself); null when there is none.
 * Looks once, changes nothing, leaves nothing behind.
 */
export function findCodeField(document: Document, sight: Sight = browserSight()): Finding | null {
  const items = walk(document, sight);
  const fields = neighboursIn(items, sight);
  const judged = placesIn(items, sight).flatMap((place) => {
    const verdict = judge(factsOf(place, items, fields, sight));
    return verdict ? [{ boxes: place.boxes, ...verdict }] : [];
  });
  judged.sort((a, b) => rank(b) - rank(a));
  const [best, next] = judged;
  if (!best) return null;
  // Two fields that both want a code now: a generator is being resynchronised, or we misread the page.
  const rivalled = next?.strength === 'confident';
  return { boxes: best.boxes, strength: rivalled ? 'possible' : best.strength };
}

/** The finding as plain data, which can cross `executeScript`. */
export function reportOf(finding: Finding | null): FindingReport | null {
  return finding && { boxes: finding.boxes.length, strength: finding.strength };
}

/** The field that has the focus, or that the context menu was opened on: with its sister boxes when it is one of a split code. */
export function focusedField(document: Document, sight: Sight = browserSight()): Finding | null {
  let focused = document.activeElement;
  for (
    let root = focused && sight.openShadow(focused);
    root?.activeElement;
    root = sight.openShadow(focused)
  ) {
    focused = root.activeElement;
  }
  const place = placesIn(walk(document, sight), sight).find(holds);
  return place ? { boxes: place.boxes, strength: 'possible' } : null;

  function holds({ boxes }: Place): boolean {
    return boxes.some((box) => box === focused);
  }
}

function rank({ strength, points }: { strength: Strength; points: number }): number {
  return points + (strength === 'confident' ? 1000 : 0);
}
