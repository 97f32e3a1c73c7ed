import { isOurs, remember } from './content';
import { type FieldElement, fieldsOf } from './fields-of';
import { browserSight, isUsable, type Sight } from './sight';
import type { Survey } from './survey';
import { surveyPage } from './survey-page';
import { type FillReport, fillCode } from './type-code';

/** What a frame says of itself. */
export interface FrameReport {
  origin: string;
  /** The origins of all frames around it, the nearest first; null where that cannot be known. */
  ancestors: string[] | null;
  survey: Survey;
  frames: InnerFrame[];
}

/** A frame of another origin that a person sees in the page: where it was sent, and its size in CSS pixels. */
export interface InnerFrame {
  src: string;
  width: number;
  height: number;
}

/**
 * How the extension comes back to what was found. It lies in the isolated world: the page cannot see it. `until`, in ms
 * since 1970: nothing is typed later. False: nothing was typed.
 */
export interface Visit {
  type(fields: number[], digits: string, until: number): Promise<FillReport | false>;
}

/** On the page, in CSS pixels. */
interface Point {
  left: number;
  top: number;
}

const isolated = globalThis as { engang?: Visit };

const LONGEST_VISIT = 15_000;
/** A field that went further than this, in CSS pixels, is not where the person saw it. */
const MOVED = 40;
const INTO_VIEW = { block: 'nearest', inline: 'nearest', behavior: 'instant' } as const;

/** Reads the page and waits for the code, until it is left. */
export function enterPage(openShadow?: Sight['openShadow']): FrameReport {
  const sight = browserSight(openShadow);
  const { survey, fields } = surveyPage(document, sight);
  const places = fields.map(placeOf);
  const visit: Visit = {
    type: async (wanted, digits, until) => {
      const boxes = fieldsAt(fields, wanted);
      if (!boxes?.every((box, i) => isNear(box, places[wanted[i] ?? 0]))) return false;
      const text = boxes.map(({ value }) => value).join('');
      if (text && !isOurs(text)) return false;
      for (const box of boxes) box.scrollIntoView(INTO_VIEW);
      const was = boxes.map(placeOf);
      const inSight = (box: Element) =>
        Date.now() < until &&
        was.some((place) => isNear(box, place)) &&
        isUsable(box, sight) &&
        isFrameSeen(sight);
      const again = () =>
        fieldsAt(sameFields(fields, fieldsOf(document, sight).filter(sight.shown)), wanted) ?? [];
      if (!boxes.every(inSight)) return false;
      remember(digits);
      return fillCode({ boxes, again, inSight }, digits);
    },
  };
  isolated.engang = visit;
  // Where no one comes to end it; a later visit has a time of its own.
  setTimeout(() => isolated.engang === visit && delete isolated.engang, LONGEST_VISIT);
  return { origin: self.origin, ancestors: ancestorsOf(), survey, frames: framesIn(document, sight) };
}

function fieldsAt(fields: FieldElement[], wanted: number[]): HTMLInputElement[] | null {
  const boxes = wanted.flatMap((at) => fields[at] ?? []);
  return boxes.length === wanted.length ? (boxes as HTMLInputElement[]) : null;
}

/** The fields as they are now, where a page has put new elements in the place of the old; none where it is another form. */
function sameFields(before: FieldElement[], now: FieldElement[]): FieldElement[] {
  const isSame = (field: FieldElement, i: number) =>
    field.type === before[i]?.type && field.name === before[i]?.name && field.id === before[i]?.id;
  return now.length === before.length && now.every(isSame) ? now : [];
}

function isNear(element: Element, place: Point | undefined): boolean {
  const { left, top } = placeOf(element);
  return place !== undefined && Math.hypot(left - place.left, top - place.top) <= MOVED;
}

/** Whether the person sees the frames that the page stands in, as far as the page may ask. */
function isFrameSeen(sight: Sight): boolean {
  for (let at: Window = window; at.frameElement; at = at.parent) {
    if (!isUsable(at.frameElement, sight)) return false;
  }
  return true;
}

/** On the page, so that scrolling does not count. */
function placeOf(field: Element): Point {
  const { left, top } = field.getBoundingClientRect();
  return { left: left + scrollX, top: top + scrollY };
}

function ancestorsOf(): string[] | null {
  const { ancestorOrigins } = location;
  if (ancestorOrigins) return [...ancestorOrigins];
  const origins: string[] = [];
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) origins.push(at.parent.origin);
    return origins;
  } catch {
    return null; // of another origin, and this browser does not say which
  }
}

function framesIn(document: Document, sight: Sight): InnerFrame[] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { width, height } = sight.size(frame);
    const src = frame.src;
    return isUsable(frame, sight) && /^https?:/.test(src) && new URL(src).origin !== self.origin
      ? [{ src: new URL(src).origin, width, height }]
      : [];
  });
}
