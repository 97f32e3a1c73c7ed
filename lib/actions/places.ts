import type { Frame } from '../browser/inject';
import { type CodeField, codeFieldsIn, focusedFieldIn } from '../page/field';
import { framesFit, type Sited } from '../sites/fits';

/** What a frame says of itself, and for a code of how many characters it is read; undefined: of any length. */
export interface ReadFrame extends Frame {
  length?: number;
}

/** A place for the code, and the frame it is in. */
export interface Place {
  frameId: number;
  field: CodeField;
}

/** A place the user can be asked about; `focused` where the cursor is in it. */
export interface Choice extends Place {
  focused: boolean;
}

/** More than these are no help to choose from. */
const MOST_CHOICES = 4;

/** The frames that may get the account's code: their own origin and every page around them fit. */
export function framesOf(frames: ReadFrame[], account: Sited): ReadFrame[] {
  return frames.filter(({ origin, ancestors }) => framesFit(account, origin, ancestors));
}

/** The surest first, the page itself before its frames. */
export function placesIn(frames: ReadFrame[]): Place[] {
  const places = frames.flatMap(({ frameId, survey, length }) =>
    codeFieldsIn(survey, length).map((field) => ({ frameId, field })),
  );
  const rank = ({ frameId, field }: Place) =>
    (field.strength === 'confident' ? 2 : 0) + (frameId === 0 ? 1 : 0);
  return places.sort((a, b) => rank(b) - rank(a));
}

/** The place that one gesture fills. */
export function surePlaceIn(frames: ReadFrame[]): Place | null {
  const [first] = placesIn(frames);
  return first?.field.strength === 'confident' ? first : null;
}

/** The field that has the focus in one frame: the person picked it, by its context menu or by a click. */
export function focusedPlaceIn(frames: ReadFrame[], frameId: number): Place | null {
  const frame = frames.find((each) => each.frameId === frameId);
  const field = frame && focusedFieldIn(frame.survey, frame.length);
  return field ? { frameId, field } : null;
}

/** What to ask about: the field with the focus first, the rest as sure as they are. */
export function choicesIn(frames: ReadFrame[]): Choice[] {
  const focused = frames.flatMap(({ frameId }) => focusedPlaceIn(frames, frameId) ?? []);
  const others = placesIn(frames).filter((place) => !focused.some((each) => isSame(each, place)));
  return [
    ...focused.map((place) => ({ ...place, focused: true })),
    ...others.map((place) => ({ ...place, focused: false })),
  ].slice(0, MOST_CHOICES);
}

/** The place that was picked from an earlier look, where it is still there by number and by name. */
export function samePlaceIn(frames: ReadFrame[], picked: Place): Place | null {
  const all = [
    ...placesIn(frames),
    ...frames.flatMap(({ frameId }) => focusedPlaceIn(frames, frameId) ?? []),
  ];
  return all.find((place) => isSame(place, picked) && place.field.name === picked.field.name) ?? null;
}

function isSame(a: Place, b: Place): boolean {
  return a.frameId === b.frameId && a.field.fields.join() === b.field.fields.join();
}
